/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var om=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var rm=(t,e)=>{for(var n in e)om(t,n,{get:e[n],enumerable:!0})};function zt(t){let e=St("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Cc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var St,Me=M(()=>{"use strict";St=t=>document.getElementById(t)});async function jc(){let t=Uint8Array.from(atob(St("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Li=am(await new Response(e).json())}function am(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Li,Mi=M(()=>{"use strict";Me()});function Tc(t){var e=Lc.get(this);return e||(e=new Map,Lc.set(this,e)),(e=Mc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],u=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var m=0;m<n[p].length;m++)s=n[p][m],r===1?s==="<"?(u(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[p][m+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Mc,Lc,zc=M(()=>{Mc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Mc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Lc=new Map});function qs(t){t&&t.parentNode&&t.remove()}function Ei(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ai.call(arguments,2):n),Qo(t,i,s,o,null)}function Qo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Yo,__v:o||++Ac,__i:-1,__u:0};return!o&&Ft.vnode&&Ft.vnode(r),r}function Ur(t){return t.children}function Rr(t,e){this.props=t,this.context=e,this.__g=0}function hs(t,e){if(e==null)return t.__&&hs(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:hs(t)}function pm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Rs({constructor:Yo},n)).__v=n.__v+1,Ft.vnode&&Ft.vnode(e),Ni(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||hs(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Dc(o,e,r),n.__=n.__e=null,e.__e!=s&&Pc(e))}function Pc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Pc(t)}function Fc(t){(8&t.__g||(t.__g|=8,fs.push(t),Dr++))&&Ti==Ft.debounceRendering||((Ti=Ft.debounceRendering)||queueMicrotask)(Ic)}function Ic(){try{for(var t,e=1;fs.length;)fs.length>e&&fs.sort(Ec),t=fs.shift(),e=fs.length,8&t.__g&&pm(t)}finally{(Dr=fs.length)&&(Ti||queueMicrotask)(Ic)}}function qc(t,e,n,s,o,r,i,l,c,u,p){var m,$,d,h,f,b,x=s.__k||Vr,S=e.length;for(c=um(n,e,x,c,S),m=0;m<S;m++)(d=n.__k[m])!=null&&($=~d.__i&&x[d.__i]||Hr,d.__i=m,b=Ni(t,d,$,o,r,i,l,c,u,p),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Pi($.ref,null,d,$),d.ref&&p.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=Rc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function um(t,e,n,s,o){var r,i,l,c,u,p,m,$,d,h=n.length,f=h,b=0,x=0,S=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[r]=Qo(null,i):Bi(i)?i=S[r]=Qo(Ur,{children:i}):i.constructor===Yo&&i.__b?i=S[r]=Qo(i.type,i.props,i.key,i.ref,i.__v):S[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=dm(i,n,c,f))&&(f--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?b--:u==c+1?b++:u!=c&&(u>c?b--:b++,x=1)):(~u||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):S[r]=null;if(x){for(p=[],m=[],r=0;r<o;r++)if((i=S[r])&&16&i.__u){for(b=0,$=p.length;b<$;)p[d=b+$>>1]<i.__i?b=d+1:$=d;p[b]=i.__i,m[r]=b+1}for(b=p.length;r--;)m[r]&&(m[r]==b?b--:S[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=hs(l)),Ii(l,l));return s}function Rc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Rc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=hs(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function dm(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Bc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ir(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Bc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Bc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=zi[e]||(zi[e]=$m(e)),(t.__a||(t.__a={}))[e]=Fi,r=e!=(e=e.replace(Nc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function $m(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[qr]==null)e[qr]=Fi++;else if(e[qr]<this.__a[t])return;return n(Ft.event?Ft.event(e):e)}}}function Ni(t,e,n,s,o,r,i,l,c,u){var p,m,$,d,h,f,b,x,S,y,w,z,C,st,D,E,Tt,un,dn=e.type;if(e.constructor!==Yo)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,m=r=[],p.nodeType==8?l=Wr(p,r):r.push(p),l=r[0]||l),(p=Ft.__b)&&p(e);t:if(typeof dn=="function"){$=i.length;try{if(x=e.props,S=(p=dn.prototype)&&p.render,y=(p=dn.contextType)&&s[p.__c],w=p?y?y.props.value:p.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(S?e.__c=d=new dn(x,w):(e.__c=d=new Rr(x,w),d.constructor=dn,d.render=fm),y&&y.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),S&&(d.__s||(d.__s=d.state),dn.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Rs({},d.__s)),Rs(d.__s,dn.getDerivedStateFromProps(x,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(x!==h&&S&&!dn.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,w),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,w)===!1){e.__v!=n.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ve){Ve&&(Ve.__=e)}),Vr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=hs(n);break t}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,w),S&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else S&&!dn.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),S&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=w,d.props=x,d.__P=t,d.__g&=-5,z=Ft.__r,C=S?25:0;do d.__g&=-9,z&&z(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++C<25);S&&(Vr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Rs({},s,d.getChildContext())),S&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),st=p&&p.type===Ur&&p.key==null?p.props.children:p,x.__P&&(p=l,o=(t=x.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ve){Ve&&Ii(Ve,Ve)}),n.__k=null),l=n.__k?hs(n,0):null),l=qc(t,Bi(st)?st:[st],e,n,s,o,r,i,l,c,u),x.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(qs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Ve){if(i.length=$,e.__v=null,c||r)if(Ve&&Ve.then){if(e.__u|=128|c,r){for(~(Tt=r.indexOf(l||void 0))||(Tt=r.length);(un=r[Tt-1])&&un.nodeType==8;)Tt--;for(;Tt<r.length;Tt++)if(un=r[Tt])if(r[Tt]=null,D){if(un==E)break}else{if(un.nodeType!=8)break;un.data.startsWith("$s")&&(E=Wr(D=un))}}if(!D){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;D=l}(p=Wr(D=e.__c.__z||(e.__c.__z=D)))?(e.__e=D,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(qs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ve&&Ve.then||Wc(e),Ft.__e(Ve,e,n)}}else l=e.__e=mm(n.__e,e,n,s,o,r,i,c,u,t);return(p=Ft.diffed)&&p(e),l}function Wr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Wc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Wc))}function Dc(t,e,n){for(var s=0;s<n.length;)Pi(n[s++],n[s++],n[s++]);Ft.__c&&Ft.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Ft.__e(r,o.__v)}})}function mm(t,e,n,s,o,r,i,l,c,u){var p,m,$,d,h,f,b,x,S=n.props||Hr,y=e.props,w=e.type;if(w=="svg"?o="http://www.w3.org/2000/svg":w=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((h=r[p])&&(w?h.localName==w:h.nodeType==3)){t=h,r[p]=null;break}}if(!t){if(x=u.ownerDocument||document,!w)return x.createTextNode(y);t=x.createElementNS(o,w,y.is?y:u),l&&(Ft.__m&&Ft.__m(e,r),l=!1),r=null}if(w){if(u=w=="template"&&t.content||t,r=w=="textarea"&&y.defaultValue!=null?null:r&&Ai.call(u.childNodes),!l&&r)for(S={},p=0;p<t.attributes.length;p++)S[(h=t.attributes[p]).name]=h.value;for(p in S)h=S[p],p=="dangerouslySetInnerHTML"?$=h:p=="children"||p in y||p=="value"&&"defaultValue"in y||p=="checked"&&"defaultChecked"in y||Ir(t,p,null,h,o);for(p in y)h=y[p],p=="children"?d=h:p=="dangerouslySetInnerHTML"?m=h:p=="value"?f=h:p=="checked"?b=h:l&&typeof h!="function"||S[p]===h||Ir(t,p,h,S[p],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(w=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&cm.test(w))&&(o="http://www.w3.org/1999/xhtml"),qc(u,Bi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&hs(n,0),l,c),r&&r.some(qs)),l&&w!="textarea"||(p="value",w=="progress"&&f==null?t.removeAttribute(p):f==null||f===t[p]&&(w!="progress"||f)||Ir(t,p,f,S[p],o),p="checked",b!=null&&b!=t[p]&&Ir(t,p,b,S[p],o))}else S===y||l&&t.data==y||(t.data=y);return t}function Pi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Ft.__e(o,n)}}function Ii(t,e,n){var s,o,r,i;if(Ft.unmount&&Ft.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Pi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Ft.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ii(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Wr(s,r=[]))&&(s==t.__e&&r.some(qs),qs(o),qs(s)),n||qs(t.__e),t.__e=t.__c=t.__=null}function fm(t,e,n){return this.constructor(t,n)}function Pn(t,e){var n,s,o,r;Ft.__&&Ft.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Qo(Ur,{children:[t]}),o=[],r=[],Ni(e,e.__k,s||Hr,Hr,e.namespaceURI,s?null:e.firstChild?Ai.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Dc(o,e.__k,r),e.__k.props.children=null}var Ft,Ac,im,fs,Ti,Dr,Ec,qr,Nc,Fi,zi,lm,Yo,Hr,Vr,cm,Bi,Ai,Rs,Kr=M(()=>{Yo=Symbol.for("pv"),Hr={},Vr=[],cm=/^m(i|n|o|s|text|space)$/,Bi=Array.isArray,Ai=Vr.slice,Rs=Object.assign;Ft={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Dr=0,t}},Ac=0,im=function(t){return t!=null&&t.constructor===Yo},Rr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Rs({},this.state)),typeof t=="function"&&(t=t(Rs({},n),this.props)),t&&(Rs(n,t),this.__v&&(e&&this.__k.push(e),Fc(this)))},Rr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Fc(this))},Rr.prototype.render=Ur,fs=[],Dr=0,Ec=function(t,e){return t.__v.__b-e.__v.__b},qr=Symbol(),Nc=/(PointerCapture)$|Capture$/i,Fi=0,zi={},lm=0});function Jr(t,e){Xt.__h&&Xt.__h(ne,t,Gr||e),Gr=0;var n=ne.__H||(ne.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return Gr=1,hm(tp,t)}function hm(t,e,n){var s=Jr(bo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):tp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ri(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ne,!ne.__f)){ne.__f=!0;var o=ne.shouldComponentUpdate;ne.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function($){$.__N&&(u=!0,Ri($.__[0],$.__N[0])||(p=!0))}),o){var m=o.call(this,r,i,l);return u?m||p:m}return!u||p}}return s.__}function xe(t,e){var n=Jr(bo++,3);!Xt.__s&&Hi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ne.__H.__h.push(n))}function nn(t,e){var n=Jr(bo++,4);!Xt.__s&&Hi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ne.__h.push(n))}function Xo(t){return Gr=5,Ee(function(){return{current:t}},[])}function Ee(t,e){var n=Jr(bo++,7);return Hi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function gm(){var t;do{for(;t=Wi.shift();)try{Zo(t)}catch(n){Xt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Xc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Zo),e.__h.some(Di),e.__h=[]}catch(n){e.__h=[],Xt.__e(n,t.__v)}}}while(Wi.length)}function bm(t){var e,n=function(){clearTimeout(s),Yc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Yc&&(e=requestAnimationFrame(n))}function Zc(t){t!=1&&Hc==Xt.requestAnimationFrame||((Hc=Xt.requestAnimationFrame)||bm)(gm)}function Zo(t){var e=ne,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ne=e}function Di(t){var e=ne;t.__c=t.__(),ne=e}function Hi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ri(n,t[s])})}function tp(t,e){return typeof e=="function"?e(t):e}var bo,ne,qi,Hc,Ri,Gr,Xc,Wi,Xt,Vc,Uc,Kc,Gc,Jc,Qc,Yc,Vi=M(()=>{Kr();Ri=Object.is,Gr=0,Xc=[],Wi=[],Xt=Ft,Vc=Xt.__b,Uc=Xt.__r,Kc=Xt.diffed,Gc=Xt.__c,Jc=Xt.unmount,Qc=Xt.__;Xt.__b=function(t){ne=null,Vc&&Vc(t)},Xt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Qc&&Qc(t,e)},Xt.__r=function(t){Uc&&Uc(t),bo=0;var e=(ne=t.__c).__H;e&&(qi==ne?ne.__h=[]:(e.__h.some(Zo),e.__h.some(Di),bo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),qi=ne},Xt.diffed=function(t){Kc&&Kc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Zc(Xc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),qi=ne=null},Xt.__c=function(t,e){e.some(function(n){try{n.__h.some(Zo),n.__h=n.__h.filter(function(s){return!s.__||Di(s)})}catch(s){n.__h=[function(){throw s}]}}),Gc&&Gc(t,e)},Xt.unmount=function(t){Jc&&Jc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Zc(Wi.push(o))}else Zo(o)}catch(r){e=r}}),s.__H=void 0,e&&Xt.__e(e,s.__v))};Yc=typeof requestAnimationFrame=="function"});function ep(t){if(Array.isArray(t))return t.map(ep);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Ei("wbr",null),n]:[n])}var se,a,B,V=M(()=>{"use strict";zc();Kr();Vi();Kr();Vi();se=()=>Xo(null);a=Tc.bind((t,e,...n)=>Ei(t,e,...typeof t=="string"?n.map(ep):n)),B=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function _m(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(np,n)&&!t.query.uit?{path:np[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Gi(t){let e=Object.entries(ym).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[wm[i]||i,l]);return _m({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=km.filter(i=>n&&F.route.query[i]).map(i=>[i,F.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function W(t,e=!1){let n=L(F.route.path,{...F.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ui},"",n),Ki())}function Ki(t=!1){let e=Gi(location.hash),n=F.route.path.join("/")===e.path.join("/");F.route=e,F.led=F.started&&!n&&!t,sp(e),n||window.scrollTo(0,t&&op.get(history.state?.turn)||0)}function rp(t){sp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ui=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>op.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ui},""),Ki(o)};return window.addEventListener("popstate",s,n),Ki(),F.started=!0,()=>e.abort()}var km,wm,np,ym,F,sp,Ui,op,Ue,X=M(()=>{"use strict";km=["plan","koppelingen","stand","verwachtingen","lezing","merk"],wm={ernst:"gewicht"},np={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},ym={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};F={route:{path:[],query:{}},started:!1,led:!1},Ui=0,op=new Map;Ue=t=>L(["ding",t])});function at({text:t,title:e=t,children:n}){let s=se();return nn(()=>{document.title=`${e} – Ketenkaart`},[e]),nn(()=>{F.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ge({text:t}){let{route:e}=F;return nn(()=>{F.started&&t&&zt(t)},[t,e]),null}var Z,Ot=M(()=>{"use strict";Me();V();X();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function ft(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Ne(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function ko(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Qr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?et(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function Yr(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function ap(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,T,U,tr,Kt,j,sn,et,I=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),T=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),U=t=>t.slice(0,1).toUpperCase()+t.slice(1),tr=t=>(Kt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();j=t=>[...new Set(t)],sn=t=>t.map(e=>[e,e]),{compare:et}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,ip,lp,xm,vm,Sm,Om,Cm,jm,Lm,Mm,Tm,zm,on,wo,q,k,be,it,Cn,Ct,Wt,cp,Fm,Yn,ve,Bm,$n,mn,rt,yo,Se,gs,P=M(()=>{"use strict";Mi();_=Li,{codes:ip,progress:lp,queries:xm,names:vm,absent:Sm,lists:Om,kinds:Cm,called:jm,works:Lm,partners:Mm,lookups:Tm}=_,zm=[ip,lp,xm,vm,Sm,_.dates,Om,Cm,jm,Lm,Mm,Tm];for(let t of[...zm,_.words,_.addresses,...[ip,lp].flatMap(Object.values)])Object.setPrototypeOf(t,null);on=new Map(Object.entries(_.things)),wo=new Map(_.plans.map(t=>[t.key,t])),q=_.plans.length>1,k=_.words,be=t=>t?.words.page||k,it=t=>wo.get(t||"")||(q?void 0:_.plans[0]),Cn=t=>wo.get(t),Ct=t=>wo.get(t.split("/")[0]),Wt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,cp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Fm=_.plans.flatMap(t=>t.dates),Yn=cp(Fm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),ve=Yn[Yn.length-1].date,Bm=_.plans.flatMap(t=>t.steps),$n=cp(Bm.reverse(),({notation:t})=>t).reverse(),mn=(t,e)=>{let n=Ct(t);return n?_.stands[e]?.[n.key]||n.date:e},rt=t=>_.dates[t]||t||"",yo=(t=it())=>t?.source||_.source,Se=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),gs=(t,e=it())=>(e?e.dates:Yn).find(n=>n.date===t)?.label||rt(t)});async function Zr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Zn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Ji,ce,pt,Pe,Te=M(()=>{"use strict";I();P();Ji=5*2**20,ce=()=>window.werkplaats,pt=()=>ce(),Pe=()=>!!ce()&&ce()?.state!=="off"});function J(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Qi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Yi(o,n),without:Yi(r,n),links:i},u={...Yi(l,n),...c};Qi.set(s,u)}return Qi.get(s)}function bs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function K(t){let e=q&&wo.has(t.plan)?t.plan:"",n=Yn.some(u=>u.date===t.stand)?t.stand:ve,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:ve};return[r,i,l].map(Xr).find(u=>er(u)||ce())||Xr({...l,stated:!1,strict:!1})}function Xr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Zi(t,e,n){return new Set(n.map(([o])=>K({...t,[e]:o}).key)).size===n.length?n:[]}var Qi,Yi,In,er,Xi,pp,Et=M(()=>{"use strict";P();Te();Qi=new Map,Yi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));In=(t,e)=>J({...t,plan:e.key}).numbers[0];er=t=>t.key in _.answers;Xi=(t,e)=>wo.get(e)?.steps.find(n=>n.notation===t)?.id,pp=t=>new Set(J(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Xi(s.step,e))))});var up,Am,Ws,nr,Q,Dt,ks,pe=M(()=>{"use strict";I();P();up=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Ne(up,i,r)}Am=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Ws=(t,e=ve)=>!Am[e]?.has(t),nr=(t,e=ve)=>(up.get(t)||[]).filter(n=>Ws(n.of[0]||n.from,e)),Q=(t,e,n)=>nr(t,n).filter(s=>s.name===e),Dt=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),ks=(t,e)=>t.from===e?t.to:t.from});var tl,yt,v,jt,ht,ws,ta,Ds,Oe,$p,fn,ue,Xn,de,Gt,Y,Nt,ea,mp,O,oe,dp,hn,na,qn,Em,sa,sr,gn,_o,Nm,ze,$e,Fe,tt=M(()=>{"use strict";I();P();tl=[],yt=(t,e)=>on.get(t)?.[e]||tl,v=(t,e)=>yt(t,e)[0]||"",jt=(t,e)=>yt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ht=(t,e)=>jt(t,e)[0]||"",ws=t=>on.has(t),ta=t=>yt(t,"type"),Ds=t=>mp.get(t)||tl,Oe=(t,e)=>ta(t).includes(e),$p=t=>ta(t).flatMap(e=>_.kinds[e]||[])[0],fn=t=>$p(t)?.page||"",ue=t=>$p(t)?.kind||"",Xn=t=>fn(t)==="organisation",de=t=>fn(t)==="undertaking",Gt=t=>!!fn(t)&&!!v(t,"prefLabel"),Y=(t,e)=>_.codes[t]?.[e]?.label||e||"",Nt=(t,e)=>Y(_.lists[e],v(t,e)),ea=t=>_.names[t]||k.thing.foreign[t]||t,mp=new Map;for(let[t,e]of on)for(let n of e.type||tl)Ne(mp,n,t);O=t=>_.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),oe=t=>_.called[t]?.short||O(t),dp=t=>v(t,"identifier"),hn=[...Ds("Chapter")].sort((t,e)=>et(dp(t),dp(e))),na=hn.flatMap(t=>jt(t,"chapterLead").map(e=>v(e,"notation"))),qn=[...on.keys()].filter(de),Em=[...on.keys()].filter(Xn),sa=t=>$n.find(e=>e.notation===t),sr=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=$n.map(t=>[t.notation,t.label]),_o=sr("InterventionKind"),Nm=new Map(Em.map(t=>[v(t,"notation"),t])),ze=t=>Nm.get(t)||"",$e=t=>_.addresses[t]||"",Fe=t=>jt(t,"passage")});function hp(t,e,n,s){let o=Ke(t,s);return{id:t,work:e,plan:n,name:O(e),short:oe(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:U(rr(v(t,"modality"))),day:v(t,"dueBy"),by:rt(v(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:rt(o.on)}}var or,Wn,ts,xo,el,Rn,jn,oa,Hs,Ht,ra,rr,Pm,Ke,nl,Dn,Ln,ys,es,fp,ar,_s,sl,vo,Hn,Pt=M(()=>{"use strict";X();I();P();pe();tt();or=t=>e=>_.works[e]?.[t]||[],Wn=or("steps"),ts=or("kinds"),xo=or("years"),el=or("leads"),Rn=or("acts"),jn=t=>{let e=s=>el(t).includes(s)?g(k.shared.leading,{name:O(s)}):O(s);if(Rn(t).length)return Rn(t).map(e).join(", ");let n=Q(t,"who").map(({from:s,phrase:o})=>`${O(s)} (${o})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):_.works[t]?.container?"":k.explore.list.no_partner},oa=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),Hs=(t,e)=>Q(t,"deadline",e).map(n=>n.from),Ht=t=>v(t,"isGeneric")==="true",ra=t=>{let[e,n]=[Dt(t,"chapterLead"),Q(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":_.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},rr=t=>Y("Modality",t),Pm={},Ke=(t,e=ve)=>F.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Pm,nl=t=>(e,n)=>Ke(e,n)[t]||"",Dn=nl("report"),Ln=nl("status"),ys=nl("state"),es=(t,e)=>Hn(t).rows.filter(({id:n})=>Ke(n,e).outcome).map(n=>({...n,...hp(n.id,n.work,t,e)})),fp=(t,e)=>_.promises[t.key].undated.filter(n=>Ws(n,e)).map(n=>hp(n,ht(n,"initiative"),t,e));ar=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),_s=(t,e=!1)=>ar(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>T(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),sl=(t,e)=>{let{reports:n}=Hn(t);return n.find(s=>s.date===mn(t.key,e))||n[n.length-1]},vo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Hn=t=>_.promises[t.key]});function So(t,e){if(v(t,"crossCutting")==="true")return[{step:xs,of:t,basis:""}];let n=J(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:ht(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function aa(t,e){if(de(t))return[t];let n=r=>de(r)&&Wt(r,e.plan);if(Xn(t))return j(vs(t,e).map(r=>r.to));if(!bp(t))return j(nr(t,e.date).map(r=>ks(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return j(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&So(r,e).some(i=>i.step===t))}function kp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(Gt),m=E=>(!s||So(E,c).some(Tt=>v(Tt.step,"notation")===s))&&(!o||ts(E).includes(o))&&(!r||xo(E).slice(-1)[0]>=r)&&(!i||xo(E)[0]<=i),$=j(p.flatMap(E=>aa(E,c))),d=E=>p.includes(E)&&!l,h=$.filter(E=>!d(E)&&!m(E)),f=$.filter(E=>d(E)||m(E)&&!u.has(E)).sort(al),S=[...p.filter(E=>!Xn(E)).flatMap(E=>aa(E,c)),e].filter(E=>f.includes(E)).flatMap(E=>gp(E,c,l)),y=j([...p.filter(Xn),...S]).filter(E=>!u.has(E)).sort(Oo),w=f.flatMap(E=>vs(E,c,l).filter(Tt=>y.includes(Tt.from))),z=f.flatMap(E=>So(E,c).map(Tt=>({work:E,...Tt}))),C=[...$n.map(E=>E.id),xs],st=j([...p.filter(bp),...z.map(E=>E.step)]).filter(E=>!u.has(E)).sort((E,Tt)=>C.indexOf(E)-C.indexOf(Tt)),D=r||i?h.filter(E=>!xo(E).length).length:0;return{who:y,what:f,steps:st,roles:w,ties:z.filter(E=>st.includes(E.step)),left:h.length,undated:D}}function ia(t,{who:e,what:n},s){return de(t)?gp(t,s).filter(o=>!e.includes(o)).length:aa(t,s).filter(o=>!n.includes(o)).length}function la(t,e,n,s=!1){let o=wp(t,e,n,s),r=ol(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=u=>{let p=u[u.length-1];if(!(l.length>ir)&&(p===e&&u.length===i+1&&l.push(u),p!==e))for(let m of o(p).sort(Oo))!u.includes(m)&&u.length+(r.get(m)??i)<=i&&c([...u,m])};return c([t]),l}function Co(t,e,n,s=!1){let o=wp(t,e,n,s),r=ol(t,e,o),i=ol(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),u=Array.from({length:l+1},($,d)=>c.filter(h=>r.get(h)===d).sort(Oo)),p=new Map([[t,1]]),m=u.slice(1).flatMap(($,d)=>$.flatMap(h=>{let f=vs(h,n);return u[d].flatMap(b=>{let x=f.filter(S=>ks(S,h)===b);return x.length&&p.set(h,(p.get(h)||0)+(p.get(b)||0)),x.length?{from:b,to:h,roles:x}:[]})}));return{layers:u,lines:m,count:p.get(e)||0,length:l}}function yp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...vs(r,n,!0),...Q(r,"expected",n.date)]);return j(o.map(r=>r.to)).filter(r=>de(r)&&Wt(r,n.plan)).sort(al).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function ol(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=j(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function _p(t,e){let n=r=>So(r,e).map(i=>i.step),[s,o]=t.map(r=>aa(r,e).flatMap(n));return $n.filter(({id:r})=>s.includes(r)&&o.includes(r))}function xp(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return j(n.filter(o=>s.includes(o)))}var xs,rl,vs,gp,bp,al,Oo,wp,ir,Vs=M(()=>{"use strict";I();Et();P();pe();tt();Pt();xs="dwars",rl=60,vs=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&Wt(o.to,n)),gp=(t,e,n=!1)=>j(vs(t,e,n).map(s=>s.from)),bp=t=>fn(t)==="step";al=(t,e)=>et(oe(t),oe(e))||et(O(t),O(e)),Oo=(t,e)=>Number(Ht(t))-Number(Ht(e))||al(t,e);wp=(t,e,n,s)=>o=>j(vs(o,n).map(r=>ks(r,o))).filter(r=>r===t||r===e||de(r)||s||!Ht(r)),ir=30});var Im,jp,Lp,lr,jo,qm,Mp,cr,ua,ul,il,Rm,Tp,zp,ml,fl,Fp,Wm,pr,ll,Dm,Hm,Vm,Um,cl,vp,Km,dl,$l,pl,Gm,Sp,Op,Cp,ca,pa,Bp,Jm,Ap=M(()=>{Im="ENTRIES",jp="KEYS",Lp="VALUES",lr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=jo(this._path);if(jo(n)==="")return{done:!1,value:this.result()};let s=e.get(jo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=jo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>jo(e)).filter(e=>e!=="").join("")}value(){return jo(this._path).node.get("")}result(){switch(this._type){case Lp:return this.value();case jp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},jo=t=>t[t.length-1],qm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Mp(t,e,n,s,i,1,o,""),s},Mp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=o[c-1];p<=n&&s.set(l,[t.get(u),p])}else{let p=r;for(let m=0;m<u.length;++m,++p){let $=u[m],d=i*p,h=d-i,f=o[d],b=Math.max(0,p-n-1),x=Math.min(i-1,p+n);for(let S=b;S<x;++S){let y=$!==e[S],w=o[h+S]+ +y,z=o[h+S+1]+1,C=o[d+S]+1,st=o[d+S+1]=Math.min(w,z,C);st<f&&(f=st)}if(f>n)continue t}Mp(t.get(u),e,n,s,o,p,i,l+u)}},cr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ua(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=ml(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Rm(this._tree,e)}entries(){return new lr(this,Im)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return qm(this._tree,e,n)}get(e){let n=ul(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ul(this._tree,e);return n!==void 0&&n.has("")}keys(){return new lr(this,jp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,il(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=il(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=il(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new lr(this,Lp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ua=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ua(t.get(s),e.slice(s.length),n);return n.push([t,e]),ua(void 0,"",n)},ul=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ul(t.get(n),e.slice(n.length))},il=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(s,s+l),u),t.delete(r),t=u}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Rm=(t,e)=>{let[n,s]=ua(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Tp(s);else if(n.size===1){let[o,r]=n.entries().next().value;zp(s,o,r)}}},Tp=t=>{if(t.length===0)return;let[e,n]=ml(t);if(e.delete(n),e.size===0)Tp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&zp(t.slice(0,-1),s,o)}},zp=(t,e,n)=>{if(t.length===0)return;let[s,o]=ml(t);s.set(o+e,n),s.delete(o)},ml=t=>t[t.length-1],fl="or",Fp="and",Wm="and_not",pr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?pl:e.autoVacuum;this._options={...cl,...e,autoVacuum:n,searchOptions:{...vp,...e.searchOptions||{}},autoSuggestOptions:{...Km,...e.autoSuggestOptions||{}}},this._index=new cr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=$l,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let m=n(e,p);if(m==null)continue;let $=o(s(m,p),p),d=this._fieldIds[p],h=new Set($).size;this.addFieldLength(u,d,this._documentCount-1,h);for(let f of $){let b=r(f,p);if(Array.isArray(b))for(let x of b)this.addTerm(d,u,x);else b&&this.addTerm(d,u,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let m=o(e,p);if(m==null)continue;let $=n(r(m,p),p),d=this._fieldIds[p],h=new Set($).size;this.removeFieldLength(u,d,this._documentCount,h);for(let f of $){let b=s(f,p);if(Array.isArray(b))for(let x of b)this.removeTerm(d,u,x);else b&&this.removeTerm(d,u,b)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new cr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=$l,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||dl.batchSize,r=e.batchWait||dl.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[m]of p)this._documentIds.has(m)||(p.size<=1?c.delete(u):p.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||pl.minDirtCount,s=s||pl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let m=u.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(p),queryTerms:u,match:p};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort(Op),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Op),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(cl.hasOwnProperty(e))return ll(cl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ca(o),c._fieldLength=ca(r),c._storedFields=ca(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of s){let m=new Map;for(let $ of Object.keys(p)){let d=p[$];l===1&&(d=d.ds),m.set(parseInt($,10),ca(d))}c._index.set(u,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await pa(o),c._fieldLength=await pa(r),c._storedFields=await pa(i);for(let[p,m]of c._documentIds)c._idToShortId.set(m,p);let u=0;for(let[p,m]of s){let $=new Map;for(let d of Object.keys(m)){let h=m[d];l===1&&(h=h.ds),$.set(parseInt(d,10),await pa(h))}++u%1e3===0&&await Bp(0),c._index.set(p,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=s,u._nextId=o,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new cr,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(Um(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:ll(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:u,prefix:p}={...vp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let x=f.length-e.term.length;if(!x)continue;h?.delete(f);let S=p*f.length/(f.length+.3*x);this.termResults(e.term,f,S,e.termBoost,b,o,r,c,$)}if(h)for(let f of h.keys()){let[b,x]=h.get(f);if(!x)continue;let S=u*f.length/(f.length+x);this.termResults(e.term,f,S,e.termBoost,b,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=fl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Dm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let m=i[p],$=this._fieldIds[p],d=r.get($);if(d==null)continue;let h=d.size,f=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),h-=1;continue}let x=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!x)continue;let S=d.get(b),y=this._fieldLength.get(b)[$],w=Vm(S,h,this._documentCount,y,f,c),z=s*o*m*x*w,C=u.get(b);if(C){C.score+=z,Gm(C.terms,e);let st=ll(C.match,n);st?st.push(p):C.match[n]=[p]}else u.set(b,{score:z,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,s){let o=this._index.fetch(s,Cp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Cp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};pr.wildcard=Symbol("*");ll=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Dm={[fl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Sp(s.terms,r)}}return t},[Fp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Sp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Wm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Hm={k:1.2,b:.7,d:.5},Vm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Um=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},cl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Jm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},vp={combineWith:fl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Hm},Km={combineWith:Fp,prefix:(t,e,n)=>e===n.length-1},dl={batchSize:1e3,batchWait:10},$l={minDirtFactor:.1,minDirtCount:20},pl={...dl,...$l},Gm=(t,e)=>{t.includes(e)||t.push(e)},Sp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Op=({score:t},{score:e})=>e-t,Cp=()=>new Map,ca=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},pa=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Bp(0);return e},Bp=t=>new Promise(e=>setTimeout(e,t)),Jm=/[\n\r\p{Z}\p{P}]+/u});function da(t,e=[],n=Ss(t),s=()=>!0){let o=Kt(t),r=j([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Ym&&l.length>=c.length+Zm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Lo(t,e){let n=ur(t).map(Kt);return Us(e).every(s=>n.some(da(s)))}function $a(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Ep))Np(o).map(Kt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Qm,Ym,Zm,Ep,Xm,Us,Np,ur,Ss,Mo=M(()=>{"use strict";I();Qm=4,Ym=6,Zm=3,Ep=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Xm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Us=t=>Xm(t).match(Ep)||[],Np=t=>t.includes("-")?j([t,t.replaceAll("-",""),...t.split("-")]):[t],ur=t=>Us(t).flatMap(Np),Ss=t=>t.length>1&&t.length<=Qm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function sf(){let t=new Map([...on.keys()].filter(Gt).map(s=>{let o=[_.called[s]&&O(s),v(s,"value")&&_.lookups[s]?.description];return[s,{sort:[ue(s)],text:o.filter(Boolean)}]}));for(let[s,o]of on){let r=Ge.owners.flatMap(l=>jt(s,l)),i=t.get([s,...r].find(l=>t.has(l)));i?.sort.push(...nf(s)),i?.text.push(...Ge.texts.flatMap(l=>(o[l]||[]).map(rt)))}let e=s=>Number(Ge.weights[s]??Ge.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Ge.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:O(s),kind:ue(s),titles:ef(s),...o},i=j(Dt(s,"who")).filter(c=>!Rn(s).includes(c)),l={actors:Pp(Ge.actors,Rn(s)),text:[...r.text,...Pp(Ge.others,i)]};return{...r,...l,weight:Math.min(...ta(s).map(e))}}),...Object.entries(_.queries).filter(kl).map(([s,{title:o,question:r,why:i}])=>n(s,o,Ge.question,["vragen",s],[r,i])),...j(Object.values(_.progress[ve]).flatMap(({status:s})=>s||[])).map(s=>n(s,U(Y("Status",s)),Ge.in_state,["maatregelen"],[],{staat:s})),...Object.values(q?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Ge.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function qp(){let t=new Map(sf().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(ur)),s=new Set(n.filter(u=>!ma(u)).map(Kt)),o=new pr({fields:fa,extractField:(u,p)=>p==="id"?u.id:u[p].join(" · "),tokenize:ur,processTerm:u=>ma(u)?null:Kt(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});o.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(ur),i=new Set(r.filter(Ss).map(Kt)),c=[...e.filter(u=>Ge.synonyms.some(p=>Oe(u.id,p))).map(u=>u.titles),...Ge.same].map(u=>j(u.map(ns))).filter(u=>u.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function cf(t){if(ke.known.has(t))return hl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ke.known.has(n));return[...hl.get(t)||[],...e.flatMap(n=>hl.get(n)||[n])]}function wl(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(o=>ke.shorts.has(o));if(n||Ss(t)||e.length<2)return da(n||t,[],!0);let s=[...ke.known].some(o=>o.startsWith(e));return da(t,cf(e),!1,o=>s||ke.known.has(o))}function Wp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!ke.known.has(n)||e<bl&&!ke.shorts.has(n))continue;let o=s.length>=bl&&ke.known.has(s)?[s]:Wp(s);if(o.length)return[n,...o]}return[]}function pf(t){for(let e of t.length<rf||/\d/.test(t)?[]:t.length<af?[1]:[1,2]){let s=ke.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function ha(t){let e=Us(t).filter(n=>!ma(n));return e.length?e:Us(t)}function Dp(t){return ha(t).flatMap(e=>{if(Ss(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Wp(Kt(e)),()=>pf(Kt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>yl(wl(r)).length))return o}return[e]})}function uf(t,e){let n=t.filter(Ss).map(ns),s=ke.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>lf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...j(s).map(o=>Us(o).filter(r=>!ma(r)))]}function df(t,e){let[n,...s]=t.titles.map(ns);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function gl(t){ke=ke||qp();let e=Dp(t),n=e.join(" "),s=ha(t).join(" "),o=Kt(n)===Kt(s)?ns(t):ns(n),[,...r]=uf(e,o),i=[e,...r].map(d=>d.map(wl)),l=[o,...r.map(d=>ns(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),u=new RegExp(`\\b(?:${l.join("|")})\\b`),p=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>u.test(Kt(b))),m=new Map;for(let d of i){let h=d.map(f=>({combineWith:Rp,queries:yl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of of.entries())for(let{id:x,score:S}of ke.mini.search({combineWith:"AND",queries:h},{fields:b})){let y=ke.items.get(x),w=df(y,o)??f+4+ +(b.length===fa.length&&!p(y));w<(m.get(x)?.place??Number.POSITIVE_INFINITY)&&m.set(x,{item:y,place:w,score:S})}}return{found:[...m.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||et(d.item.label,h.item.label)).map(({item:d})=>d),read:Kt(n)===Kt(s)||!m.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function _l(t){let e=gl(t);if(e.found.length||ha(t).length<2)return e;let n=ha(t).flatMap(o=>gl(o).found.length?{word:o,...gl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:j(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:j(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Hp(t,e){ke=ke||qp();let n={},s=new Map;for(let i of j(Dp(v(t,"prefLabel"))).filter(l=>Ss(l)||l.length>=bl)){let l={combineWith:Rp,queries:yl(wl(i))},c=ke.mini.search(l,{fields:["titles"]}).filter(u=>e.includes(u.id));n[i]=1/c.length;for(let u of c.length>mf?[]:c)Ne(s,u.id,i)}let o=i=>i.reduce((l,c)=>l+n[c],0),r=i=>ts(i).some(l=>ts(t).includes(l));return[...s].map(([i,l])=>({id:i,shared:l})).filter(i=>o(i.shared)>=ff||r(i.id)).sort((i,l)=>o(l.shared)-o(i.shared)).slice(0,$f)}function Up(t,e){let n=r=>{let[i,l]=$a(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Ge,tf,ma,ns,Ip,ef,Pp,nf,ga,kl,fa,of,rf,af,bl,lf,Rp,hl,ke,yl,$f,mf,ff,Vp,To=M(()=>{"use strict";Ap();Mo();X();I();P();Te();pe();tt();Pt();Ge=k.search,tf=new Set(Ge.small),ma=t=>!Ss(t)&&tf.has(Kt(t)),ns=t=>` ${Us(t).map(Kt).join(" ")} `,Ip=new Map;for(let[t,e]of _.search.english)Ne(Ip,t,e);ef=t=>j([O(t),oe(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>yt(t,e)),...Ip.get(t)||[]]),Pp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],nf=t=>Ge.sorts.flatMap(e=>{let n=_.lists[e];return yt(t,e).flatMap(s=>[Y(n,s),..._.search.also[n]?.[s]||[]])}),ga="gaps",kl=([t,{shelf:e}])=>e===ga||t in k.questions.rows_of||!!ce();fa=["titles","sort","actors","text"],of=fa.map((t,e)=>fa.slice(0,e+1));rf=6,af=10,bl=4,lf=4,Rp="OR",hl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));yl=t=>[...ke.known].filter(t);[$f,mf,ff]=[3,16,1/2];Vp=t=>{let{found:e,read:n,some:s}=_l(t);return e.length===1&&Gt(e[0].id)&&!n&&!s.length?L(e[0].path):""}});function ba(t,e,n,s=it(n?.plan)){let{version:o,content:r}=_.meta;return g(rn.export.footnote,{phrase:t,sources:os(s),addresses:e.map(i=>`; ${$e(i)}`).join(""),version:o+(r?g(rn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${It(n,s)}`:""})}var rn,Vn,ss,zo,os,Os,we,me,kt,lt,dr,hf,xl,It,dt=M(()=>{"use strict";I();P();tt();Pt();rn=k.shared,Vn=rn.silence,ss=(t=it())=>t?g(be(t).shared.report,{date:rt(t.date)}):rn.reports,zo=(t=it(),e=rn.nothing)=>`${T(e,t?1:2,{report:U(ss(t))})} ${Vn}`,os=(t=it())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; "),Os=(t,e)=>[Ke(t,e).word||"",Ke(t,e).more||""],we=(t,e)=>Os(t,e).filter(Boolean).join(", "),me=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,rn.bases[t]||U(e.label)]])),kt=t=>t===null?rn.all_steps:sa(t)?.label||t,lt=t=>Y("InterventionKind",t),dr=t=>O(ze(t)||t),hf=(t,e)=>e?gs(mn(e.key,t.date),e):t.date===ve?rn.choices.latest:g(rn.choices.others_latest,{date:gs(t.date)}),xl=({stated:t,strict:e,plan:n},s=it(n))=>[t&&be(s).shared.choices.links_stated,e&&rn.choices.strict_phrase].filter(Boolean).join(" · ")||rn.choices.all_phrase,It=(t,e=it(t.plan))=>[hf(t,e),xl(t,e),t.expect?rn.choices.with_phrase:rn.choices.without_phrase].join(" · ")});function kn({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||F.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>W({[e]:i.target.value})}>
        ${!o&&a`<option value="">${bn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function vl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=R(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function wn({children:t}){if(!Z())return a`<section class="filters" aria-label=${bn.filters}>${t}</section>`;let e=j(Sl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(bn.filters_set,{count:e}):bn.filters;return a`<${vl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ks({children:t}){let e=!Z()&&kf.some(n=>F.route.query[n]);return a`
    <${vl} look="keuzes" id="wijzig" phrase=${bn.change} opens=${e}>${t}<${ka} /><//>
  `}function $r(){let t=K(F.route.query),e=it(t.plan)?.dates||Yn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Zi(F.route.query,"stand",n);return a`<${rs} legend=${bn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Ol(){let{query:t}=F.route,e=K(t),{counted:n}=be(it(e.plan)).shared.choices,s=Object.entries(wf).filter(([,o])=>Kp(o,K({...t,...o})));return s.length<2?null:a`
    <${Gp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Kp(r,e)}
            onChange=${()=>W(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ka(){let{query:t}=F.route,{expectations:e,with:n,without:s}=bn.choices,o=Zi(t,"verwachtingen",Object.entries({"":n,uit:s})),r=K(t).expect?"":"uit";return a`
    <${Gs} />
    <${Ol} />
    <${$r} />
    <${rs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function wa({scenario:t}){let e=a`${It(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${vl} look="blik" phrase=${e}><${ka} /><//>`}var bn,Gp,rs,Fo,gf,Cs,bf,Sl,kf,Gs,wf,Kp,Bo,as,Je=M(()=>{"use strict";V();X();Ot();I();Et();P();dt();bn=k.shared,Gp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,rs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Gp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>W({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Fo=({label:t=bn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${F.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>W({[e]:s.target.value},!0)} />
  </label>
`,gf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>W(Object.fromEntries(t.map(e=>[e,null])))}>
    ${bn.clear}
  </button>
`,Cs=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${kn} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${gf} names=${e} />`}
  </div>
`;bf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Sl=()=>Object.entries(F.route.query).filter(([t])=>!bf.test(t));kf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Gs=()=>{let t=_.plans.map(e=>[e.key,e.title]);return q&&a`<div class="velden"><${kn} label=${bn.plan} name="plan" options=${t} /></div>`};wf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Kp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Bo=()=>K(F.route.query).strict&&a`
    <p class="zacht">
      ${bn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>W({lezing:null})}>${bn.choices.strict_off}</button>
    </p>
  `;as=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${q&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Qp({passage:t}){let[e,n]=R("");async function s(){try{n((await pt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Jp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Jp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ya(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function xt({id:t,date:e}){let[n,s]=Os(t,e);return a`<span class=${`chip s-${ys(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ye({basis:t}){let[e,n]=me[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${yf[e]}
    </svg>
  `:null}function te({of:t}){let e=j(t.flatMap(Fe)).map(n=>a`<li><${xa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function Js({of:t,look:e}){let[n,...s]=Fe(t);return n?a`
    <p class=${e}>
      ${$e(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Pe()&&a`<${Qp} passage=${n} />`}
    </p>
  `:null}var Jp,A,ut,Ce,yf,_a,xa,va,js,$t=M(()=>{"use strict";V();X();I();P();Te();tt();dt();Pt();Jp=k.shared.passage;A=({id:t,text:e})=>Gt(t)?a`<a href=${Ue(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;ut=({ids:t,name:e=O,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${A} id=${o} text=${e(o)} />`]),Ce=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${A} id=${n} />${e?.(n)}</li>`)}</ul>`;yf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};_a=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Y("Severity",t)}</span>`,xa=({passage:t})=>[$e(t),Pe()&&a`<${Qp} passage=${t} />`];va=({id:t})=>[ht(t,"broader")&&[a`<${A} id=${ht(t,"broader")} />`," › "],a`<${A} id=${t} />`],js=({id:t})=>Ht(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function vf({text:t,done:e}){let n=se(),s=se();return nn(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ls.by_hand} ref=${n} onClose=${e}>
      <p>${Ls.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ls.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function mr(t,e=Ls.copied){try{await navigator.clipboard.writeText(t),zt(e)}catch{let n=document.createElement("div");document.body.append(n),Pn(a`<${vf} text=${t} done=${()=>n.remove()} />`,n)}}function yn(t,e,n){Cc(t,e,n),zt(g(Ls.downloaded,{name:t}))}function Eo(){return!_.files.length&&!ce()?null:a`
    <section class="bestanden" aria-label=${Yp}>
      <h2>${Yp}</h2>
      <ul>
        <${Cl} ...${_f} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Cl} label=${e} description=${n} href=${jl(t)?.href} download=${t} />`)}
        ${ce()&&a`<${Cl} ...${xf} href="#/controleer" />`}
      </ul>
    </section>
  `}var _f,xf,Yp,Ls,Sa,Ms,fe,Jt,Qs,Mn,fr,Un,Ao,jl,Cl,Qt=M(()=>{"use strict";Me();V();I();P();Te();tt();dt();Je();$t();({summary:_f,save:xf,title:Yp}=k.frame.foot.files),Ls=k.shared.export;Sa=t=>t.replace(".",[...Sl().map(([,e])=>`-${tr(O(e).split(":")[0])}`),"."].join("")),Ms=({text:t,label:e=Ls.copy})=>a`<button type="button" class="klein" onClick=${()=>mr(t())}>${e}</button>`,fe=({name:t,rows:e,label:n=Ls.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>yn(Sa(t),Yr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,Jt=(t,e="",n="")=>{let s=it(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>rt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?It(t,s):n]},Qs=Ls.heads,Mn=(t,e,n)=>[[...t.map(s=>s.label),...Qs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],fr=(t,e,n,s)=>({name:`${tr(O(t))}-${e}.csv`,origin:o=>Jt(n,s(o))}),Un=t=>q?[{key:"bronplan",label:k.shared.plan,text:e=>it(t(e))?.title||""}]:[],Ao=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Fe(e(n)).map($e).join("; "),cell:n=>a`<${Js} of=${e(n)} />`}),jl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Cl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function hr({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${B} look="beelden" label=${t} items=${n} />`}function Zp({name:t}){let e=Ll(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${hr} label=${e?.label} tabs=${n} />`}var Sf,Ll,Oa=M(()=>{"use strict";V();X();P();Sf=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Ll=t=>Sf.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function qe(t,e,n){let s=new Map;for(let r of J({...e,plan:n.key}).matrix[t])Ne(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:Of[t](r),id:t==="partner"?ze(r):"",cells:_n(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>et(r.label,i.label)):o}function Ca(t){let[e,n,s]=t.split("~");return{key:e,step:n===Xp?null:n,plan:s}}function Ie(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Po(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Xr);if(!l.every(er))return()=>null;let c=p=>[Kn(p.column,p.barrier,n.key),p],u=l.map(p=>new Map(J(p).matrix[t].map(c)));return(p,m)=>{let $=Kn(p,m,n.key),[d,h,f,b]=u.map(S=>Cf(S.get($)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:u[0].get($)}}}var Xp,Of,_n,Kn,Ts,Ys,ja,No,Cf,Tn=M(()=>{"use strict";X();I();Et();P();tt();dt();Xp="alle",Of={kind:t=>U(lt(t)),form:t=>U(Y("ExploitationForm",t)),partner:t=>O(ze(t)||t)},_n=t=>[...t.steps.map(e=>e.notation),null];Kn=(t,e,n)=>[t,e??Xp,...q?[n]:[]].join("~"),Ts=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:Kn(t,e,n)});Ys=t=>`cel-${t.replaceAll("~","-")}`,ja=(t,e)=>J(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);No=t=>[Ie(t).word,...Ie(t).lines].join(", "),Cf=t=>t&&JSON.stringify([t.phrase,Ie(t).look,t.most_basis])});function Ta(t,e){let n=()=>Ma(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>Lf(o,e))}function Ml({list:t,plan:e}){if(!t.length)return a`<p>${Cn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Mf} ...${o} />`]);return a`
    <p class="zacht">${La.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${A} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function gr({summary:t,inside:e,open:n=!1}){let[s,o]=R(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Tf({gap:t}){let e=[t.barrier&&kt(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${_a} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${ls(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${q&&` · ${Cn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${A} id=${t.subject} />`]}
      <${Tl} gap=${t} />
    </p>
  `}function zl({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=Zs(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${gr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${xa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${La.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ls(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${La.who}</strong></p><${Ml} list=${t.candidates} plan=${t.plan} />`}
    <${Ms} text=${()=>ba(t.sentence,Zs(t),e,it(t.plan))} />
  `} /></div>`}var La,is,Zs,ls,tu,jf,Lf,Ma,Mf,Tl,za,Xs=M(()=>{"use strict";Mo();V();X();I();P();tt();dt();Qt();$t();La=k.shared.gaps,is=t=>[t,...t.also],Zs=t=>$e(t.evidence)?[t.evidence]:[],ls=t=>_.queries[t]?.title||t,tu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),jf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),Lf=(t,e)=>tu(e.gewicht,[t.severity])&&(!e.tekst||Lo(jf(t),e.tekst))&&is(t).some(n=>tu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ma=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Mf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ut} ids=${e} name=${oe} />`,n&&La.more_work,")"]:t;Tl=({gap:t})=>a`<span class="alleen-papier">${Zs(t).map(e=>a` · <${xa} passage=${e} />`)}</span>`;za=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Tf} gap=${t} />
  <${zl} gap=${t} scenario=${e} />
`});function Io(t,e,n=null,s=Z()?Bf:Ff){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Fa(l.key),turn:Bl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(zf.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:Fa(t),folds:!0,more:!0,turn:Bl(t)};return[{...i,rows:r.rows.slice(0,s)},u]})}function to({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,eu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>eu&&" …"}</span>`}
    </div>
  `}function qo({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Fa(t),turn:s||Bl(t)};return a`
    <section class="blok">
      ${t?a`<${to} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${eo(r)}>${o}</div>
    </section>
  `}var zf,nu,Ff,Bf,eu,Fl,Fa,Bl,eo,N,zn,_e=M(()=>{"use strict";V();X();Ot();I();P();zf=k.shared,nu="uit",[Ff,Bf,eu]=[20,6,4],Fl=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Fa=t=>Fl().includes(nu)||Fl().includes(t),Bl=(t,e=[t])=>()=>{let n=e.filter(o=>Fa(o)!==(o===t)),s=Fl().filter(o=>o!==nu&&!e.includes(o));W({vouw:[...s,...n].join(",")},!0)};eo=t=>t.open?null:"dicht",N=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`;zn=({id:t,items:e,first:n,as:s="ul"})=>Io(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${to} part=${o} />`}
      <${s} class=${eo(o)}>${o.rows}<//>
    `)});function Af({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function mt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:u,file:p,open:m}=n,[$,d]=R(t),h=l?Al(l,t):$,f=y=>{let w=h===y.key?`-${y.key}`:y.key;l?W({[l]:w===t?null:w},!0):d(w);let z=k.shared.table,C=w.startsWith("-")?z.descending:z.ascending;zt(g(z.sorted,{column:y.label.toLowerCase(),direction:C}))},b=Qr(r,i,h),x=()=>Mn(i,b,p?.origin||(()=>[])),S=Io(s,b,h===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(y=>a`<${Af} id=${s} column=${y} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${S.map(y=>a`
            <tbody role="rowgroup" key=${y.more?"meer":y.key} class=${eo(y)}>
              ${y.folds&&a`<${Nf} part=${y} columns=${i} ...${e} />`}
              ${y.rows.map(w=>a`<${Ef} row=${w} columns=${i} about=${u} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${p&&a`<p class="acties"><${fe} name=${p.name} rows=${x} /></p>`}
  `}function xn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Al,Ef,Nf,qt,vn,cs,Be=M(()=>{"use strict";Me();V();X();I();P();tt();dt();Qt();_e();$t();Al=(t,e="")=>F.route.query[t]||e;Ef=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Nf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${to} part=${t} count=${s&&T(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;qt=(t,e,n,s=O,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${A} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),vn=(t,e,n,s)=>({key:t,label:e,text:o=>we(n(o),s),cell:o=>a`<${xt} id=${n(o)} date=${s} />`}),cs=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>j(e(n).flatMap(Fe).map($e)).join("; "),cell:n=>a`<${te} of=${e(n)} />`})});function El({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of Q(t,"who",e))Ne(n,o,r);if(!n.size)return k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${A} id=${o} />${` (${j(r).join(", ")})`}<${js} id=${o} />`);return a`<${B} look="partners" items=${s} />`}function Pf(t){let e=v(t,"dueBy");return e&&` (${g(Ae.bound,{date:rt(e)})}; ${rr(v(t,"modality"))})`}function If({ids:t,date:e}){let n=t.map(s=>{let o=v(s,"deadlineLabel"),{delivery:r}=Ke(s,e);return a`
      ${o&&`${U(o)}: `}“${v(s,"deadlineText")}”${Pf(s)}
      ${v(s,"revises")==="true"&&`, ${Ae.revised}`}${r&&` – ${r}`}
    `});return a`<${B} look="termijnen" items=${n} />`}function Nl({id:t,date:e}){let n=s=>a`
    <${A} id=${s} />: <strong>${_.lookups[s]?.description}</strong><${te} of=${[s]} />
  `;return a`<${B} look="cijfers" items=${Aa(t,e).map(n)} />`}function no({of:t}){let e=r=>[ht(r,"barrier")&&g(Ae.at_step,{step:O(ht(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>v(r,i)&&Nt(r,i))].filter(Boolean),n=r=>v(r,"status")?g(Ae.other_status,{reading:e(r).join(", ")}):g(Ae.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ae.other_unsaid}),o=jt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${v(r,"rationale")}`);return o.length>0&&a`<${B} items=${o} />`}function br({id:t,read:[e,n]=[v(t,"basis"),v(t,"strength")]}){let s=yt(t,"interventionKind").map(lt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${va} id=${ht(t,"barrier")} />
        ${` · ${s} · ${Y("Strength",n)} · `}
        <${ye} basis=${e} />${` ${me[e]?.[1]||Y("Basis",e)}`}
        ${Ba(t)&&a` · <strong>${Ba(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ae.here}</strong>${v(t,"rationale")}</p>
      <${no} of=${t} />
    </div>
  `}function ou({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Dn(t,s),r=v(t,"promise"),i=Hs(t,s),{links:l}=J(e),c=n.length?n.map(p=>a`<${br} id=${p} read=${l[p]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ae.across}</strong>${v(t,"rationale")}</p>`,u=[[Ae.facts.deadline,i.length>0&&a`<${If} ids=${i} date=${s} />`],[Ae.facts.who,a`<${El} id=${t} date=${s} />`],[Ae.facts.figures,Aa(t).length>0&&a`<${Nl} id=${t} date=${s} />`],[Ae.facts.how,c],[Ae.facts.where,a`<${te} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${A} id=${t} /></h3>
      <p class="regel">${ue(t)} · <${xt} id=${t} date=${s} /></p>
      <${su} lead=${r&&Ae.promise} text=${r||v(t,"summary")} />
      <${su} lead=${Ae.progress} text=${v(o,"summary")} />
      ${o&&a`<${no} of=${o} />`}
      <${xn} pairs=${u} />
    </article>
  `}var Ae,Aa,Ba,su,Bt,an=M(()=>{"use strict";V();I();Et();P();pe();tt();dt();Pt();$t();Be();Ae=k.shared.work;Aa=(t,e)=>Dt(t,"figure",e);Ba=t=>v(t,"state")&&g(Ae.own_state,{state:Y("CellState",v(t,"state"))});su=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Bt=t=>[...t].sort((e,n)=>et(O(e),O(n)))});function ps({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Pa(t,e,n){let{word:s,lines:o}=Ie(t),r=t&&[t.strict,me[t.most_basis]?.[1],t.requested&&Fn.requested_mark];return[s,...o,...r||[],e&&Na(e,n)].filter(Boolean).join(" · ")}function Hf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,u=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Fn.undecided}</p>`;let p=a`<a href=${Ts({column:n,barrier:null},o,F.route.query)}>${Fn.see_elsewhere}</a>`;return a`
    <p>${zo(it(o))}</p>
    ${r.length>0&&a`<h3>${Fn.why}</h3>`}
    ${r.map(m=>a`<p>${v(m,"rationale")} <span class="zacht">${v(m,"source")}</span></p>`)}
    ${u&&a`<p>${Fn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Fn.elsewhere,{count:i,kind:lt(n)})} ${p}</p>`}
    ${l&&a`<h3>${Fn.who}</h3><${Ml} list=${l} plan=${o} />`}
  `}function Vf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=se(),c=se();nn(()=>{let b=document.getElementById(Ys(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Ys(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Ie(e),$=g(Fn.panel_note,{scenario:It(o,r)}),d=n&&g(Fn.changed.usual,{phrase:No(n.usual)}),h=e.initiatives>0&&!o.strict&&U(e.strict||r.words.stands),f=e.things.map(b=>{let x=oa(b).filter(S=>e.links.includes(S));return a`<${ou} key=${b} id=${b} scenario=${o} contributions=${x} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>F.led?history.back():W({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Fn.panel,{row:t.label,step:kt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Na(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${q&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Fn.requested} <${ut} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${Hf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Ro({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ca(t),i=it(r);if(!i)return null;let l=qe(e,n,i).find(p=>p.key===s),c=l?.cells[_n(i).indexOf(o)];if(!c)return null;let u={row:l,cell:c,change:Po(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${Vf} key=${t} ...${u} />`}var Qe,Fn,kr,qf,Pl,Rf,Wf,Df,Ea,Na,so=M(()=>{"use strict";V();X();I();P();Tn();tt();dt();Pt();Xs();$t();an();Qe=k.overview.legend,Fn=k.overview;kr=({expected:t=Qe.expected,quiet:e=Qe.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Qe.states.map(o=>a`
        <li><span class="staal"><${ps} bar=${[[o,1,0]]} /></span>${U(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ps} bar=${[[Qe.support_state,1,1]]} /></span>${Qe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Qe.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,qf=Object.entries(me).map(([t,[,e]])=>a`<span class="staal"><${ye} basis=${t} /></span>${e}`),Pl=()=>a`<${B} look="stalen" items=${qf} />`,[Rf,...Wf]=Qe.sample.words,Df=Qe.sample.bar.map(([t,e])=>[t,Number(e),0]),Ea=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Qe.title}>
    <h2>${Qe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ps} bar=${Df} /><strong>${Rf}</strong>
      ${Wf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Qe.explain}</p>
    <${kr} undecided=${t} />
    <h3>${Qe.how}</h3>
    <${Pl} />
    <p><span class="anders">${Qe.other}</span>${Qe.other_says}</p>
  </aside>
`,Na=({by:t},e)=>be(e).overview.changed[t]});function au({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${U(s)}`;return a`<${xn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function iu({id:t=""}){let e=je.reading;return a`
    <${oo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${au} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${os(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Kf(){let{howto:t}=k.overview,e=Object.values(me).map(([s])=>s),n={report:q?t.reports:ss(),marks:e.join(" "),source:yo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Gf({name:t,one:e,plan:n,open:s}){let o=i=>ws(i)?a`<${A} id=${i} />`:i,r=se();return xe(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ya(t,q?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${B} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function Zf(){let t=o=>a`
    <${A} id=${ht(o,"initiative")} />${" → "}<${va} id=${ht(o,"barrier")} />
    ${`: ${v(o,"rationale")}`}<${no} of=${o} />
  `,e=o=>a`
    <${A} id=${ht(o,"initiative")} />${`: ${Nt(o,"status")}`}<${no} of=${o} />
  `,n=ru(ln.statuses).map(e),s=g(je.weak.intro,ln.links);return a`
    <${Ia} of=${je.weak} id="lezing" items=${ru(ln.weak).map(t)} intro=${s} />
    <${Ia} of=${je.other} id="anders" items=${ln.other.map(t)} />
    ${n.length>0&&a`<${Ia} of=${je.statuses} id="standen" items=${n} />`}
  `}function th(){if(!ln.judged.length)return null;let t=e=>g(je.judged.line,{step:O(ht(e,"barrier")),kinds:yt(e,"interventionKind").map(lt).join(", "),state:Nt(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:rt(v(e,"asOf"))});return a`<${Ia} of=${je.judged} id="oordelen" items=${ln.judged.map(t)} />`}function eh(){let t=je.expected.columns,e=[qt("stap",t.step,n=>ht(n,"barrier")),{key:"soort",label:t.kind,text:n=>yt(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${oo} of=${je.expected} id="verwacht" count=${ln.expected.length}>
      <${mt} id="verwachtingen" caption=${je.expected.caption} rows=${ln.expected} columns=${e} />
    <//>
  `}var wr,je,Uf,oo,Jf,Qf,lu,ln,Il,Yf,Ia,ru,Xf,cu,pu=M(()=>{"use strict";V();X();Ot();I();Et();P();tt();dt();so();_e();$t();Be();an();wr=k.method,je=k.unknown,Uf=3,oo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${qo} id=${e!==void 0&&e<=Uf?"":s} close=${o}
    title=${e===void 0?t.title:g(je.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Jf=()=>W({getal:null},!0),Qf=({scenario:t})=>a`
  <${oo} of=${wr.numbers} id="getallen" close=${F.route.query.getal?Jf:null}>
    ${Se(t).map(e=>a`
        ${q&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(In(t,e).named).map(([n,s])=>a`<${Gf} key=${n} ...${{name:n,one:s,plan:e}} open=${F.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,lu=({route:t})=>a`
  <${at} text=${wr.title}><p class="uitleg">${wr.intro}</p><//>
  <${Kf} />
  <div class="blok"><${Ea} /></div>
  <${oo} of=${wr.states} id="standen"><${au} list="CellState" /><//>
  <${Qf} scenario=${K(t.query)} />
  <${iu} />
  <p><a href=${L("weet-niet")}>${wr.unknown}</a></p>
`,ln=_.unknown,Il=({of:t,id:e,ids:n,more:s})=>a`
  <${oo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ce} ids=${Bt(n)} more=${s} />`}
  <//>
`,Yf=t=>a`<span class="zacht"> – ${ue(t).toLowerCase()}</span>`,Ia=({of:t,id:e,items:n,intro:s})=>a`
  <${oo} of=${t} id=${e} count=${n.length} intro=${s}><${B} items=${n} /><//>
`,ru=t=>[...t].sort((e,n)=>et(O(ht(e,"initiative")),O(ht(n,"initiative"))));Xf=()=>a`
  <${oo} of=${je.clashes} id="tegenspraak" count=${ln.clashes.length}>
    ${Bt(ln.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${A} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${te} of=${[t]} />
        </div>
      `)}
  <//>
`;cu=()=>a`
  <${at} text=${je.title}><p class="uitleg">${je.intro} ${Vn}</p><//>
  <${Il} of=${je.unjudged} id="ongeplaatst" ids=${ln.unjudged} more=${Yf} />
  <${Zf} />
  <${Xf} />
  <${th} />
  <${Il} of=${je.nameless} id="naamloos" ids=${ln.nameless} />
  <${Il} of=${je.generic} id="verzamelnamen" ids=${ln.generic} />
  <${eh} />
  <${iu} id="lezen" />
`});function uu({plans:t,here:e}){let n=s=>s.flatMap(o=>Q(o,"who").map(({from:r})=>r));return t.map((s,o)=>{let r=n(qa(t[1-o])),i=Bt(j(n(qa(s).filter(e))).filter(c=>!r.includes(c))),l=g(Wo.only_in,{plan:s.title,count:i.length});return a`<details><summary>${l}</summary><${Ce} ids=${i} /></details>`})}function du({plans:t}){let e=r=>qa(r).filter(i=>Oe(i,"Measure")),[n,s]=[...t].sort((r,i)=>e(r).length-e(i).length),o=()=>{let r=e(n).map(p=>({id:p,found:Hp(p,qa(s))})),i=({found:p})=>p.map(({id:m,shared:$})=>`${O(m)} (${$.join(", ")})`).join("; ")||Wo.none,l=({id:p,shared:m})=>a`<${A} id=${p} /> <${xt} id=${p} /> <span class="zacht">${m.join(", ")}</span>`,c=[qt("actie",n.title,({id:p})=>p),{key:"lijkt",label:s.title,sort:!1,text:i,cell:({found:p})=>p.length?a`<${B} items=${p.map(l)} />`:Wo.none}],u={name:"lijkt-op.csv",origin:()=>Jt(null)};return a`
      <p class="zacht">${Wo.note}</p>
      <${mt} id="lijkt-op" caption=${Wo.title} rows=${r} columns=${c} file=${u} hideCaption />
    `};return a`<${gr} summary=${g(Wo.summary,{plan:n.title})} inside=${o} />`}var Wo,qa,$u=M(()=>{"use strict";V();I();P();pe();To();tt();Qt();Xs();$t();Be();an();Wo=k.compare.alike,qa=({key:t})=>qn.filter(e=>Wt(e,t))});function nh(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function sh(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Wl(s,o,.8);return n}function rh(t,e){return[...t.querySelectorAll(oh)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=Ra(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return ah(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(ql(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:mu[s.tagName](i,s),...c,dash:u,opacity:p}]})}function ah(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=ro(" ",m,p.fontWeight)),!u.trim())return[];i=!0;let $=Ra(new DOMMatrix(e).translate(l,o));return l+=ro(u.trim(),m,p.fontWeight),[{at:$,text:u.trim(),size:m,weight:p.fontWeight,fill:p.fill}]})}function ro(t,e,n){return Rl.font=`${n} ${e}px ${Wa}`,Rl.measureText(t).width}function ih(t,e,n){let{width:s,height:o}=e,r=Ra(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Wl(s/2,o/2,s/2-1):yr(0,0,s,o),u=window.getComputedStyle(document.body).backgroundColor;ql(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:nh(s,o,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:sh(s,o),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:yr(0,o/2-1,s,2),fill:p[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:yr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:yr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:$)){let f=m(d);f.wide&&ql(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function lh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${u}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:u})}ro("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Rl.measureText("x");return i.map(({on:u,text:p})=>{let m=p;for(;m&&u.left+ro(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==p&&(m=`${m.slice(0,-1).trim()}…`);let $=Ra(e.translate(u.left,u.top+u.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function fu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return rh(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?lh(p,l,c):p instanceof Element?fu(p,l,c):[]);return o.style.transform="",[...ih(s,i,l),...u]}function Dl(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=fu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*ro(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Ra,ql,yr,Wl,mu,oh,Rl,Wa,hu=M(()=>{"use strict";Ra=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ql=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),yr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Wl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;mu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Wl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>yr(t("x"),t("y"),t("width"),t("height"))},oh=[...Object.keys(mu),"text"].join();Rl=document.createElement("canvas").getContext("2d"),Wa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Hl(t,e,n,s,o,r){let i=ap(t,u=>ro(u,e,n)<=o),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,us,r+e+p*l],text:u,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function wu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[os(it(e?.plan)),e&&It(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let u=Dl(c);c.classList.remove("heel");let p=Math.max(u.width,ph),m=Hl(t,22,650,ch,p,us),$=Hl(`${l}. ${Vn} ${o}`.trim(),13,400,gu,p,m.below+2),d=$.below+16,[h,f,b]=[us,d+u.height+24,0],x=[...document.querySelectorAll(s)].map(Dl).flatMap(z=>{h>us&&h+z.width>us+p&&([h,f,b]=[us,f+b+6,0]);let C=ku(z.shapes,h,f);return h+=z.width+20,b=Math.max(b,z.height),C}),S=g(_r.foot,{version:r,content:(i||"").slice(0,12)}),y=Hl(S,13,400,gu,p,f+b+16),w=[...m.shapes,...$.shapes,...ku(u.shapes,us,d),...x,...y.shapes];return{title:`${t} ${l}. ${Vn}`,width:p+2*us,height:y.below+us,shapes:w}}function dh(t){let{title:e,width:n,height:s,shapes:o}=wu(t),r=(c,u,p,m="")=>{let $=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",u));for(let[d,h]of Object.entries(p))h!==void 0&&h!==""&&$.setAttribute(d,String(h));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Wa,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:x,opacity:S}of o){let[y,w,z,C,st,D]=c,E=y===1&&!w&&!z&&C===1?`translate(${st} ${D})`:`matrix(${c.join(" ")})`;u===void 0?r(l,"path",{d:p,transform:E,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":h},opacity:S===1?void 0:S}):r(l,"text",{transform:E,...{"font-size":f,"font-weight":b,"font-style":x},fill:m},u)}yn(Sa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function $h(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=wu(t),o=document.createElement("canvas"),r=Math.min(uh,bu/e,bu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:x="",opacity:S=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=S,i.fillStyle=m,i.font=`${x} ${b} ${f}px ${Wa}`,u!==void 0&&i.fillText(u,0,0);let y=new Path2D(p);m!=="none"&&i.fill(y),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(y)),i.restore()}let l=Sa(`${t.name}.png`);o.toBlob(c=>c?yn(l,c,"image/png"):zt(g(_r.too_large,{name:l})),"image/png")}var _r,ch,gu,us,ph,uh,bu,ku,Ye,zs=M(()=>{"use strict";Me();V();I();P();dt();Qt();hu();_r=k.shared.export,[ch,gu]=["#16212B","#46525D"],[us,ph,uh,bu]=[28,720,2,12e3],ku=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Ye=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>dh(t)}>${_r.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>$h(t)}>${_r.png}</button>
  </span>
  <span class="breder zacht">${_r.wider}</span>
`});function yu({rows:t,unit:e,end:n}){let s=n?ee.right:ee.left-ee.box,o=n?ee.right+ee.box+12:ee.left-ee.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ee.top+l*e,u=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ee.box} height=${u} />
        <text x=${o} y=${c+u/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Fs(r)}
        </text>
      </g>
    `})}function mh({band:t,unit:e}){let n=t.count*e,s=ee.top+t.y1*e+n/2,o=ee.top+t.y2*e+n/2,r=(ee.left+ee.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ee.left} ${s} C${r} ${s} ${r} ${o} ${ee.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${_u(t)}</title></path>
  `}function fh({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Fs(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Fs(o)}</h3><${B} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${ao.listed}</p>
  </div>`}function xu({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${fh} flow=${t} />`;let o=ee.height/t.height;return a`
    <figure class="stroom" tabindex="0" aria-label=${ao.title}>
      <svg viewBox=${`0 0 ${ee.width} ${ee.height+ee.top+14}`} role="img"
        aria-label=${g(ao.picture,{before:e.label,after:n.label,phrase:t.bands.map(_u).join("; ")})}>
        <text class="stroomkop" x=${ee.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ee.right} y="20">${n.label}</text>
        ${t.bands.map(r=>a`<${mh} key=${`${r.from}|${r.to}`} band=${r} unit=${o} />`)}
        <${yu} rows=${t.left} unit=${o} />
        <${yu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${ao.caption}</figcaption>
      <p class="acties"><${Ye} name="overgang" title=${`${ao.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var ao,ee,Fs,_u,vu=M(()=>{"use strict";V();Ot();I();P();tt();zs();ao=k.compare.flow,ee={width:960,height:430,top:40,left:230,right:640,box:16},Fs=t=>t?U(Y("CellState",t)):ao.fresh,_u=({count:t,from:e,to:n})=>T(ao.band,t,{from:Fs(e),to:Fs(n)})});function bh(t){let e=Gn[Gn.length-1],n=_.plans.map(c=>Gn.findLast(u=>u.plan===c)||e),[s,o]=q?n:[Gn[0],e],r=Gn.slice(0,-1).find(c=>c.key===t.van)||s,i=Gn.slice(Gn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function kh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=xr(t)?null:Kn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===ve?null:n}),l=c=>a` <${xt} ...${{id:c,date:n}} /> <${El} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Ce} ids=${Bt(t.work[o])} more=${l} />
    </div>
  `}function wh({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Ue(o)}>${G.see}<span class="sr"> ${O(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${to} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${N} title=${g(G.stated,{count:t.length})} note=${G.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Io("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${B} look=${eo(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function yh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>xr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...gn,["",k.shared.all_steps],["apart",G.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(G.whose).map(([w,z])=>[w,g(z,l)])},u=w=>w.map(z=>O(ze(z)||z)).join(", "),p=w=>U(lt(w.kind)),m=w=>j([w.barrier,w.other_barrier].map(kt)).join(" / "),$=w=>p(w)+(s==="plans"&&!xr(w)?` (${m(w)})`:""),d=[{key:"stap",label:G.columns.step,text:m},{key:"soort",label:G.columns.kind,text:p},{key:"een",label:e.label,text:w=>U(w.states[0])},{key:"ander",label:n.label,text:w=>U(w.states[1])},{key:"weg",label:g(G.left[s],l),sort:!1,text:w=>u(w.left)},{key:"erbij",label:g(G.joined[s],l),sort:!1,text:w=>u(w.joined)}],h=i.flatMap(({label:w,date:z},C)=>{let st=D=>`${O(D)} (${we(D,z)})`;return[{key:"wie",label:g(G.who,{label:w}),text:D=>u(D.who[C])},{key:"wat",label:g(G.work,{label:w}),text:({work:D})=>Bt(D[C]).map(st).join("; ")}]}),f=w=>a`
    ${w.sentence}
    <details>
      <summary>${G.see_both}<span class="sr"> ${lt(w.kind)}, ${m(w)}</span></summary>
      <div class="standen">${i.map((z,C)=>a`<${kh} ...${{change:w,side:z,at:C}} />`)}</div>
    </details>
  `,b=w=>a`
    <${to} part=${w} level=${3} names=${w.rows.map($)}
      count=${w.rows.some(xr)?"":T(G.differ,w.rows.length)} />
  `,x=()=>Mn([...d,...h],t.changes,()=>Jt(null,"",o)),S=a`
    <details>
      <summary>${G.as_table}</summary>
      <${mt} id="vakken" caption=${G.table} rows=${t.changes} columns=${d} />
    </details>
  `,y=a`<div class="acties"><${fe} name="vergelijk-vakken.csv" rows=${x} /></div>`;return a`
    ${t.changes.length?y:a`<p>${k.shared.none}</p>`}
    ${Io("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&b(w)}
        ${G.elsewhere[w.key]&&a`<p class="zacht">${g(G.elsewhere[w.key],l)}</p>`}
        <${B} look=${eo(w)} items=${w.rows.map(f)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&S}
  `}function _h({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=p=>({state:m})=>String(e.bands.find($=>$.from===m&&$.to===p)?.count||G.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Fs(p)},...e.right.map(({state:p})=>({key:p,label:Fs(p),sort:!1,text:l(p)}))],u=g(G.counts_table,{before:n.label,after:s.label});return a`
    <${N} title=${G.counted}>
      <p class="zacht">${g(G.counts,{both:i,fresh:t.fresh.length})}</p>
      <${xu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${T(G.heads,r.length,{names:ft(r.map(oe))})}</p>`}
      <details>
        <summary>${G.flow.table}</summary>
        <${mt} id="overgang" caption=${u} rows=${e.left} columns=${c} />
      </details>
    <//>
  `}function xh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:u})=>!e||[c,u].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function vh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":we($,e.date),c=$=>i.has($)?a`<span class="zacht">${G.not_yet}</span>`:a`<${xt} id=${$} date=${e.date} />`,u=[qt("actie",G.action,$=>$),{key:"wat",label:G.what,text:ue},{key:"plan",label:e.label,text:l,cell:c},vn("nu",n.label,$=>$,n.date)],p=()=>Mn(u,r,()=>Jt(null,e.plan.key,o)),m=()=>W({alles:s?"nee":"ja"});return a`
    <${N} look=${null} title=${g(s?G.all:G.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${G.show_all}</button>
        <${fe} name="vergelijk.csv" rows=${p} />
      </div>
      <${mt} id="vergelijk" caption=${G.actions_table} rows=${r} columns=${u} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Ou({route:t}){if(Gn.length<2)return a`<${at} text=${G.title} /><p>${G.alone}</p>`;let{one:e,other:n,after:s}=bh(t.query),o=K(t.query),r=xl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=$n.some(D=>D.notation===t.query.stap)?t.query.stap:"",u=l.actions&&hn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=D=>(!c||Wn(D).includes(c))&&(!u||_.works[D]?.chapters?.includes(u)),m=xh(l,c,p),{actions:$}=m,d=[e.plan,n.plan],h=m.changes.filter(D=>!xr(D)),f=h.filter(({whose:D})=>!D.endsWith("-open")).length,b=c&&u?null:$?.flows[c||u],x=(t.query.alles||u&&"ja")==="ja",S=qn.filter(D=>Wt(D,e.plan.key)&&_.works[D]?.container&&p(D)),y=$?"dates":"plans",w=g(G.intro[y],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),z=a`
    <${kn} label=${G.first} name="van" chosen=${e.key} options=${Su(Gn.slice(0,-1))} />
    <${kn} label=${G.second} name="met" chosen=${n.key} options=${Su(s)} />
  `,C=a`
    <${N} title=${g(f<h.length?G.cells_open:G.cells,{sure:f,open:h.length-f})}>
      <${yh} ...${{found:m,one:e,other:n,mode:y,counted:r}} />
    <//>
  `,st=a`
    <${N} title=${G.alike.title}><${du} plans=${d} /><//>
    <${N} title=${G.alike.partners} note=${G.alike.partners_note}><${uu} ...${{plans:d,here:p}} /><//>
  `;return a`
    <${at} text=${G.heading[y]} title=${G.title}><p class="uitleg">${w} ${Vn}</p><//>
    <${wn}>
      <${Ol} />
      <div class="velden">
        ${Gn.length>2&&z}
        <${kn} label=${G.columns.step} name="stap" options=${gn} />
        ${$&&a`<${kn} label=${hh} name="hoofdstuk" options=${gh} />`}
      </div>
    <//>
    ${$&&b&&a`<${_h} ...${{actions:$,flow:b,one:e,other:n,counted:r,heads:S}} />`}
    ${$&&a`<${wh} rows=${m.statements} />`}
    ${!u&&C}
    ${$?a`<${vh} ...${{actions:$,one:e,other:n,counted:r,all:x}} />`:st}
    <${ge} text=${T(G.shown,f)} />
  `}var G,hh,gh,Gn,xr,Su,Cu=M(()=>{"use strict";V();X();Ot();I();Et();P();Tn();tt();dt();Pt();$u();Je();Qt();_e();$t();vu();Be();an();G=k.compare,hh=k.measures.fields.chapter,gh=hn.map(t=>[t,O(t)]),Gn=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:q?g(G.side,{plan:t.title,label:n}):U(n)}))),xr=({whose:t})=>t==="apart",Su=t=>t.map(e=>[e.key,e.label])});function Oh({row:t,cell:e,change:n,step:s,plan:o}){let r=Pa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Kn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ys(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>W({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:kt(s)})}${r}</span>
        <${ju} cell=${e} />
      </button>
    </td>
  `}function Lu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?he.undecided:he.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function jh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(he.caption,{scenario:It(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${he.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Ch} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ht(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${A} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${Oh} row=${l} cell=${l.cells[p]} change=${o(l.key,u.step)}
                  step=${u.step} plan=${t} />`:c===0&&a`<${Lu} as="td" rows=${i.length} column=${u} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function zh({plan:t,scenario:e,reach:n}){let s=qe("partner",e,t),o=Po("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${as} plan=${t} /><p>${he.nothing_yet}</p>`:n.partners?a`
    ${q&&a`<h2>${t.title}</h2>`}
    <${as} plan=${t} />
    <p>${In(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${he.in_text}</a>. ${he.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${jh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ye} name=${`dekking-${t.key}`} title=${he.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Mh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${he.alike.title}</h2><p>${he.alike.note}</p></div>
        <${B} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Th} reach=${n} plan=${t} />
    </div>
  `:a`<p>${he.nothing}</p>`}function Mu({route:t}){let e=K(t.query),{reach:n}=J(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${at} text=${he.heading} title=${he.title} />
      <p class="zacht">${It(e)}</p>
      <${Ks} />
    </div>
    ${Se(e).map(o=>a`
        <${zh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Ro} address=${s} by="partner" scenario=${e} />`}
    <${ge} text=${s?"":g(he.shown,{scenario:It(e)})} />
  `}var he,Sh,ju,Vl,Ch,Lh,Mh,Th,Tu=M(()=>{"use strict";V();X();Ot();I();Et();P();Tn();dt();Pt();so();Je();zs();$t();he=k.coverage,Sh=5,ju=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ye} basis=${t.most_basis} />
    <${ps} bar=${t.bar} most=${Sh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Vl=t=>!t.acting&&!t.undecided,Ch=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Vl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ue(t.id)}>${t.label}</a>
    <span class=${Vl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Lh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Ht(t.id)?"verzamel":""}><${A} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${L("dekking",{...F.route.query,cel:Kn(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${Ie(e).word}${n&&`, ${Na(n,o)}`}</span>
    <${ju} cell=${e} />
  </a>
`,Mh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Lh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${q?"h3":"h2"} class="stapkop">
            <span class=${Vl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(he.step,{step:kt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<${B} items=${i} />`}
          ${!o.acting&&a`<${Lu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,Th=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${q?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${he.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${he.about}</p>
    <${kr} expected=${he.expected} quiet=${he.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Pl} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Ha(t,e){let n=Da(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...jt(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function Fu(t,e){let{columns:n=[]}=J(t).reach.find(c=>c.plan===e.key)||{},s=qe("kind",t,e),o=qe("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap((m,$)=>p[$]?[$]:[]),basis:m=>p[m]?.most_basis||""})).sort((c,u)=>Oo(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:s.filter(p=>p.cells[u]?.unmet),own:o.filter(({at:p})=>p.length===1&&p[0]===u),all:o.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,u)=>et(i(c),i(u)));return{stops:r,several:l}}var Da,zu,Ul,io=M(()=>{"use strict";I();Et();P();Vs();pe();Tn();tt();Da=({date:t,plan:e})=>Ds("InformationFlow").filter(n=>Ws(n,t)&&Wt(n,e)).map(n=>{let s=jt(n,"between"),o=r=>[...jt(n,r),...s].sort(Oo);return{id:n,state:v(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>et(v(n.id,"content"),v(s.id,"content")));zu=([t,e],n)=>Da(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),Ul=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Eh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(y=>o.get(y)).filter(y=>y!==void 0),[c,u]=l.sort((y,w)=>y.left-w.left);if(!c||!u)return{tie:i,d:"",x:0,y:0};let[p,m]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[$,d]=[u.left-n.left,(u.top+u.bottom)/2-n.top],h=(p+$)/2,f=`M${p} ${m}C${h} ${m} ${h} ${d} ${$} ${d}`,b=Ah.map(y=>{let[w,z,C,st]=[(1-y)**3,3*y*(1-y)**2,3*y*y*(1-y),y**3];return{tie:i,d:f,x:w*p+(z+C)*h+st*$,y:(w+z)*m+(C+st)*d}}),S=b.find(y=>r.every(w=>Math.max(Math.abs(w.x-y.x),Math.abs(w.y-y.y))>Bh))||b[0];return i.number!==void 0&&r.push(S),S})}function Nh(t,e,n,s){let o=n.findIndex(c=>c.some(u=>u.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Do({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=se(),[c,u]=R([]);nn(()=>{let f=()=>u(Eh(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let p=e.flat(),m=p.some(f=>f.id===s)?s:p[0]?.id,$=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter($).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Fh.includes(f.key))return i(f.key,b);let x=Nh(f.key,b,e,n);f.preventDefault(),x&&l.current.querySelector(`[data-vak="${CSS.escape(x)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f,tie:b})=>a`<path d=${f} class=${`${b.look}${$(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(x=>a`
                  <li key=${x.id}>
                    <button type="button" data-vak=${x.id} tabindex=${x.id===m?0:-1}
                      class=${`doos ${x.look}${d.has(x.id)?" buur":""}`}
                      aria-pressed=${String(x.id===s)} onClick=${()=>r(x.id)}>
                      ${x.text}${x.more}
                      ${!!x.badge&&a`<span class="erbij">+${x.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:f},x:b,y:x})=>f!==void 0&&a`<span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${x}px`}}>${f}</span>`)}
    </div>
  `}var Fh,Bh,Ah,Va=M(()=>{"use strict";V();Fh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Bh=28,Ah=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Ho({label:t,id:e,thing:n,pick:s,among:o=ws}){let[r,i]=R(!1),l=()=>Bt([...on.keys()].filter(f=>Gt(f)&&o(f))),c=Ee(()=>r?l():[],[r]),[u,p]=R(null),m=f=>{let b=Kt(f.trim()),x=w=>[O(w),oe(w),...yt(w,"altLabel")].map(Kt),S=w=>Xn(w)?x(w):x(w).slice(0,2),y=c.find(w=>O(w)===f)||c.find(w=>S(w).includes(b));return y?[y]:c.filter(w=>b&&x(w).some(z=>z.includes(b)))};xe(()=>p(null),[n]);let{route:$}=F,d=f=>{if(F.route!==$)return;let[b,...x]=m(f.target.value);p(b&&!x.length?null:f.target.value),b&&!x.length&&s(b)},h=u?m(u).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${u??(ws(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${O(f)}></option>`)}</datalist>
      ${u&&a`<small role="status">${h?g(Bu.meant,{names:h}):Bu.unknown_thing}</small>`}
    </label>
  `}var Bu,Ua=M(()=>{"use strict";V();X();I();P();tt();an();Bu=k.explore});function Ph(t){let e=Nu(Co(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(gt.only,{names:Eu(e)})}`;return a`<p role="status"><strong>${gt.none}</strong>${n}</p>`}function Ih({from:t,to:e,scenario:n}){let s=_p([t,e],n).map(i=>i.label),o=xp([t,e],n),r=zu([t,e],n);return a`
    ${s.length>0&&a`<p>${g(gt.shared,{steps:ft(s)})}</p>`}
    ${r.length>0&&a`<p>${gt.flows} <${ut} ids=${r} />.</p>`}
    ${o.length>0&&a`<p>${gt.bodies} <${ut} ids=${o} />.</p>`}
  `}function Kl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(u=>Dt(u,"chapterLead",e)),r=s.filter(u=>(o||s).includes(u)&&Wt(u,n)),[i,l]=o?gt.headed:gt.heads,c=(o?[s,o]:[]).map((u,p)=>{let $=u.filter(h=>!r.includes(h)&&Wt(h,n)).flatMap(h=>Dt(h,"inChapter")).filter(h=>Rn(h).includes(t[1-p])&&!Rn(h).includes(t[p])),d={who:O(t[p]),other:O(t[1-p])};return $.length>0&&a`<p>${g(gt.within,d)} <${ut} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${ut} ids=${r} />. ${l}</p>`}${c}`}function qh({from:t,to:e,scenario:n,collective:s}){let o=Ee(()=>la(t,e,n,s),[t,e,s,n]),r=o.length>ir?g(gt.longer.first,{count:ir}):T(gt.longer.all,o.length),i=o.slice(0,ir).map(l=>a`<${ut} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${B} as="ol" look="wegen" id="langere" items=${i} />`}function Pu(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${v(r,"rationale")||v(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?U(n(r)):n(r));return a`
    <${A} id=${e} />${q&&` (${Ct(e)?.title})`} <${xt} id=${e} />
    ${j(t.map(({from:o})=>o)).map(o=>a`<p><${A} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${te} of=${t.flatMap(o=>o.of)} />
  `}function Rh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Nu(t,e),i=Ee(()=>{let f=x=>[de(x)?"wat":"wie",r.includes(x)&&"verzamel",(x===n||x===s)&&"begin"].filter(Boolean).join(" "),b=x=>x.some(S=>r.includes(S))?"l-punt":"l-heel";return{columns:t.layers.map(x=>x.map(S=>({id:S,text:O(S),look:f(S)}))),ties:t.lines.map(({from:x,to:S},y)=>({from:x,to:S,number:y+1,look:b([x,S])}))}},[t]),l=t.layers.map(f=>de(f[0])),c=r.length?Co(n,s,o):t,u=c?.length===t.length?c.count:0,p=Eu(r),m=T(gt.works,l.filter(Boolean).length),$={from:O(n),to:O(s),count:t.lines.length},d=f=>W({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Do} heads=${l.map(f=>f?gt.columns.what:gt.columns.who)} ...${i} chosen=""
          label=${g(gt.picture,$)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${Ye} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${u>0&&a`<strong>${T(gt.counted,u,{works:m})}</strong> `}
      ${p&&`${T(gt.through,t.count-u,{names:p,works:m})} ${gt.dotted} `}${gt.says}
    </p>
    ${!Z()&&h}
    <h2>${gt.sentences}</h2>
    <${B} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Pu(f))} />
  `}function Iu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Au(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?yp(n,s,e):[],u=c.length>0,p=Ee(()=>l?Co(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,h,f)=>a`
    <${Ho} label=${h} id=${d} thing=${f} among=${Au}
      pick=${b=>W({[d]:b})} />
  `,$=(d,h,f)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${h} onChange=${()=>W({[d]:h?null:"ja"})} />
      ${` ${f}`}
    </label>
  `;return a`
    <section aria-label=${gt.heading}>
      <h2>${gt.heading}</h2>
      <div class="velden">
        ${m("van",gt.from,n)} ${m("naar",gt.to,s)}
        ${$("verzamel",o,gt.collective)}
        ${l&&a`<button type="button" onClick=${()=>W({van:s,naar:n})}>${gt.swap}</button>`}
        ${l&&p&&$("langer",r,gt.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${gt.back}</a></p>
      ${!(n&&s)&&a`<p>${gt.choose}</p>`} ${n&&n===s&&a`<p>${gt.same}</p>`}
      ${l&&a`<${Kl} of=${[n,s]} scenario=${e} />`}
      ${l&&(p?a`<${Rh} ...${i} found=${p} />`:a`<${Ph} ...${i} />`)}
      ${u&&a`<h3>${gt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${gt.expecting}</p>`}
      ${u&&a`<${B} look="wegen" items=${c.map(Pu)} />`}
      ${l&&a`<${Ih} ...${i} />`}
      ${l&&p&&r&&a`<${qh} ...${i} collective=${o} />`}
    </section>
  `}var gt,Au,Eu,Nu,qu=M(()=>{"use strict";V();X();Ot();I();P();Vs();io();pe();tt();Pt();Va();zs();$t();Ua();gt=k.explore.path,Au=t=>Gt(t)&&(Xn(t)||de(t)),Eu=t=>ft(t.map(O)),Nu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ht(s)&&s!==e&&s!==n)});function Vu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=F.route.query,i=l=>{location.hash=L("verken",l)};return{f:()=>o?i({uit:t,kies:t}):W({uit:t,kies:t,weg:null}),"+":()=>!o&&ia(t,e,s)&&W({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&W({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||W({weg:[...Ka(r),t].join(","),kies:null}),p:()=>o?i({van:t}):W({van:t}),Escape:()=>W({kies:null})}}function Dh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Vu(t,e),l=ia(t,n,o),c=(u,p)=>a`<button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ue(t)}>${bt.actions.page}</a>
      ${s.join()!==t&&c("f",bt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",T(bt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",bt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",bt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",bt.actions.path)}
    </p>
  `}function Uu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${bt.panel.label}><p class="zacht">${bt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=de(n)?"from":"to",i=c=>a`
    <${A} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Js} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:u,of:p,basis:m})=>{let $=n===c?u:c,d=v(p,"rationale");return a`
      ${$===xs?bt.no_step:a`<${A} id=${$} />`}${" "}<${ye} basis=${m} />
      ${d&&a`<span class="zacht"> ${bt.panel.reason} ${d}</span>`}
      ${p!==c&&a`<${Js} of=${p} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${bt.panel.label}>
      <h2>${ds(n)}</h2>
      ${de(n)&&a`<p>${we(n,t.scenario.date)}</p>`}
      ${Ht(n)&&a`<p class="zacht">${bt.panel.collective}</p>`}
      ${n!==xs&&a`<${Dh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?bt.panel.who:bt.panel.what}</h3>`}
      <${B} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?bt.panel.step:bt.panel.what}</h3>`}
      <${B} look="buren" items=${o.map(l)} />
    </section>
  `}function Ku({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ee(()=>{let p=d=>`wie${Ht(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:ia(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ds(d),look:p(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:ds(d),look:`wat${m(d)}`,more:[Du(ys(d,s.date)),a` <small>${Nt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ds(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:Ru(f,h)}))]}},[t]),l=p=>W({kies:p===n?null:p}),c=(p,m)=>m!==xs&&Vu(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[p]?.(),u=g(bt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Do} heads=${bt.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&Wu("r-beoogd-ondertekenaar",bt.intended)}
      <li class="zacht">${bt.to_step}</li>
      ${Object.entries(me).map(([p,[,m]])=>Wu(Ru(p),m))}
      ${Object.entries(_.codes.CellState).filter(([p])=>t.what.some(m=>ys(m,s.date)===p)).map(([p,{label:m}])=>a`<li>${Du(p)}${U(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${bt.keys}</p>
  `}function Gu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>vs(d,n,s).length?bt.list.away:jn(d),c=[{key:"wie",label:bt.list.who,text:({who:d,work:h})=>d?ds(d):l(h),cell:({who:d,work:h})=>d?a`<${A} id=${d} /><${js} id=${d} />`:l(h)},{key:"rol",label:bt.list.role,text:d=>d.role},qt("wat",bt.list.what,d=>d.work),{key:"stap",label:bt.list.step,text:d=>i(d.work).map(ds).join(", ")},vn("stand",bt.list.status,d=>d.work,n.date),cs(bt.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${T(bt.list.caption,r.length)}${s?"":`. ${bt.list.only}`}`;return a`<${mt} id="verkenlijst" ...${{caption:p,rows:r,columns:c,about:u,file:{name:"verken.csv",origin:d=>Jt(n,Ct(d.work)?.key)}}} />`}var bt,Ka,Wh,Hu,ds,Hh,Ru,Wu,Du,Ju=M(()=>{"use strict";V();X();I();P();Vs();tt();dt();Pt();Va();Qt();$t();Be();bt=k.explore,Ka=t=>(t||"").split(",").filter(Gt),Wh=t=>hn.find(e=>[v(e,"identifier"),e].includes(t)),Hu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ka(t||sa(e)?.id||ze(n)||Wh(s)),ds=t=>t===xs?bt.no_step:O(t);Hh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Ru=(t,e)=>e===xs?"l-geen":Hh[me[t]?.[0]]||"l-heel",Wu=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Du=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Yu({rows:t,chosen:e,state:n}){let s=Ee(()=>{let i=p=>p.length?p:[""],l=p=>j(t.flatMap(m=>i(m[p]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${p} ${m}`,text:m?O(m):Re.unnamed,look:`wie${m&&!Ht(m)?"":" verzamel"}`})),c=t.flatMap(p=>{let m=p.between.length?"l-punt":"l-heel";return[...i(p.from).map($=>({from:`from ${$}`,to:p.id,look:m})),...i(p.to).map($=>({from:p.id,to:`to ${$}`,look:m}))]}),u=t.map(p=>({id:p.id,text:Gl(p.id),look:"wat",more:Vh(p)}));return{columns:[l("from"),u,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>W({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Re.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Do} heads=${Re.columns} ...${s} chosen=${e} label=${g(Re.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&W({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Zu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Kh} row=${c} />: <${A} id=${c.id} text=${Gl(c.id)} />
    ${v(c.id,"summary")&&a`<span class="zacht adres">${v(c.id,"summary")}</span>`}
    <${Js} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${B} look="buren" items=${i.map(l)} />
    </section>
  `}function Ja({rows:t,scenario:e,state:n}){let s=[Qu("from",Re.list.from),Qu("to",Re.list.to),qt("inhoud",Re.list.what,o=>o.id,Gl),{key:"staat",label:Re.list.state,text:o=>Nt(o.id,"flowState")},{key:"sindsdien",label:Re.list.since,text:o=>Nt(o.id,"followUp")},cs(k.explore.list.where,o=>[o.id])];return a`
    <${mt} id="stromenlijst" caption=${g(Re.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Jt(e)}} />
  `}var Re,Gl,Vh,Uh,Ga,Kh,Qu,Jl=M(()=>{"use strict";V();X();I();P();io();tt();Pt();Va();Qt();$t();Be();Re=k.explore.flows,Gl=t=>`${v(t,"content")}${ht(t,"between")&&` (${Re.among})`}`,Vh=({id:t})=>v(t,"followUp")&&a` <small>${g(Re.since,{phrase:Nt(t,"followUp")})}</small>`,Uh=t=>t.map(e=>O(e)).join(", ")||Re.unnamed,Ga=({ids:t})=>t.length?a`<${ut} ids=${t} />`:a`<span class="zacht">${Re.unnamed}</span>`,Kh=({row:t})=>t.between.length?a`${Re.between} <${Ga} ids=${t.from} />`:a`<${Ga} ids=${t.from} /> → <${Ga} ids=${t.to} />`;Qu=(t,e)=>({key:t,label:e,text:n=>Uh(n[t]),cell:n=>a`<${Ga} ids=${n[t]} />`})});function Qa({of:t,at:e}){let n=t.map(s=>a`<${ye} basis=${s.basis(e)} /><${ed} one=${s} />`);return a`<${B} look="wiehier" items=${n} />`}function Jh({text:t,children:e}){let[n,s]=R(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Qh({of:t,at:e}){if(t.length<=Gh)return a`<${Qa} of=${t} at=${e} />`;let n=r=>Nt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>et(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Jh} text=${`${n(r[0])} (${r.length})`}><${Qa} of=${r} at=${e} /><//>`)}
    <${Qa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Xu({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Ts({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${Z()&&a`<p class="bij niemand">${Jn.silent}:</p>`}
    <${B} look="stilte" label=${Jn.silent} items=${o} />
  `}function td({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Jn.undecided:s?Jn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function nd({plan:t,scenario:e}){let{stops:n,several:s}=Fu(e,t),o=`route-${t.key}`,r=(c,u)=>a`<${Qa} of=${c.all} at=${u} />`;if(Z())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,u)=>a`
            <section>
              <${td} stop=${c} place=${u+1} />
              <${Xu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Jn.open}</summary>${r(c,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,u)=>s.findLastIndex(p=>p.at.includes(u))),l=(c,u=c+1)=>({gridColumn:`${c+1} / ${u+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,u)=>a`
              <div class="boven-halte" style=${l(u)}><${Xu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${td} stop=${c} place=${u+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(u)}>
                <${Qh} of=${c.own} at=${u} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Jn.several}>
          ${s.map((c,u)=>a`
              <li>
                ${i.map((p,m)=>u<=p&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${ed} one=${c} /></span>
                ${c.at.map(p=>a`<b style=${l(p)}><${ye} basis=${c.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(me).map(([c,[,u]])=>a`<li><${ye} basis=${c} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Jn.silent}</li>
        <li><em>${Jn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ye} name=${o} title=${Jn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Jn.says,{silence:k.shared.silence})}</p>
  `}var Jn,Gh,ed,sd=M(()=>{"use strict";V();X();Ot();I();P();io();Tn();tt();dt();Pt();zs();$t();Jn=k.explore.route,Gh=10,ed=({one:t})=>a`
  <a class=${Ht(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function vr(t,e,n,s=0){let[o,r]=R(null);return xe(()=>{let i=!0;r(null);let l=()=>pt().ask(t,e).then(u=>{i&&(r(u),n?.(u))}).catch(u=>i&&r({silent:u.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Yl({chosen:t,choices:e,follows:n}){let s=se(),o=F.started&&!!t&&Z();xe(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function Yh({before:t,after:e}){let n=re[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Y("Severity",t),after:Y("Severity",e)})}function od({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map($=>$.was||$.sentence),l=J(r).gaps.filter($=>$.subject===o&&!i.includes($.sentence)),c=$=>g(re.cell,{kind:U(lt($.column)),step:kt($.barrier).toLowerCase()}),u=$=>a`
    <strong>${c($)}</strong>
    <span>${g(re.now,{phrase:$.before})}</span> <span>${g(re.then,{phrase:$.after})}</span>
  `,p=$=>a`
    <strong>${Yh($)}</strong> ${$.was&&`${g(re.now,{phrase:$.was})} `}
    ${$.was?g(re.then,{phrase:$.sentence}):$.sentence}
  `,m=a`
    <h2>${T(re.stays,l.length)}</h2>
    <p>${re.why}</p>
    <${B} items=${l.map($=>$.sentence)} />
  `;return a`
    <h2 role="status">${T(re.cells,t.length,{all:n})}</h2>
    <${B} look="anderelezing" items=${t.map(u)} />
    ${e.length>0&&a`<p>${g(re.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${re.alone}</p>
    <h2>${T(re.gaps,s.length)}</h2>
    <${B} items=${s.map(p)} />
    ${l.length>0&&m}
  `}function Zh({id:t,status:e,scenario:n}){let s=vr("supposed",{options:bs(n),work:t,status:e});return s&&s.silent===void 0?a`<${od} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Xh(){let t=Object.keys(_.readings).sort((n,s)=>et(O(Ql(n)),O(Ql(s)))),e=n=>a`
    <a href=${L(["wat-als","actie",n])}>${O(Ql(n))}</a>
    <span class="zacht"> ${g(re.reading,{status:Y("Status",n.split("=")[1])})}</span>
  `;return a`<p>${re.begin}</p><h2>${re.readings}</h2><${B} items=${t.map(e)} />`}function rd({requested:t,scenario:e}){let{date:n}=e,s=f=>de(f)&&!!Ln(f,n),[o,r]=t.split("="),i=de(o)?o:"",l=jt(Dn(i,n),"alternativeReading").map(f=>v(f,"status")),c=(f,b)=>L(["wat-als","actie",`${f}=${b}`]),u=e.key===K({}).key&&_.readings[`${i}=${r}`],p=f=>{location.hash=c(f,r||"")},m=Object.entries(_.codes.Status).map(([f,{label:b}])=>a`
      <a href=${c(i,f)} aria-current=${f===r?"true":null}>${U(b)}</a>
      ${f===Ln(i,n)&&a` <span class="zacht">${re.read}</span>`}
      ${l.includes(f)&&a` <span class="zacht">${re.other}</span>`}
    `),$=a`
    <p><${A} id=${i} />. ${we(i,n)}.</p>
    <h2>${re.suppose}</h2>
    <${B} look="standkeuze" items=${m} />
  `,d=a`<${Ho} label=${re.which} id="actie" thing=${i} among=${s} pick=${p} />`;return a`<${Yl} chosen=${i&&r?t:""} choices=${[d,i&&$]} follows=${!i||!r?a`<${Xh} />`:u?a`<${od} found=${u} id=${i} scenario=${e} />`:Pe()?a`<${Zh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(re.elsewhere,{name:O(i),status:Y("Status",r)})}</p>`} />`}var re,Ql,Zl=M(()=>{"use strict";V();X();Ot();I();Et();P();Te();tt();dt();Pt();$t();Ua();re=k.whatif.action;Ql=t=>t.split("=")[0]});function Bs(){let t=k.missing;return a`
    <${at} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function ng({text:t,answers:e,instead:n}){let s=vr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",ae.source.about,a`<${ut} ids=${c} />`],l=o.map(({vindplaats:c,woorden:u,over:p})=>a`
      <p><${Xl} text=${u} answers=${e} /></p>
      <p class="zacht">${$e(c)}${p.some(Gt)&&i(p.filter(Gt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ae.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ae.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ae.source.first,{count:o.length})}</p>`}
      <${B} as="ol" look="resultaten" items=${l} />
    </section>
  `}function ad({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=_l(e),i=e.trim()!=="",l=j(n.map(f=>f.kind)).sort(et),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);nn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let u=i&&!n.length&&a`<p>${ae.summarised}</p>`,[p,m]=o.length?[15,ae.some_more]:[100,ae.too_many],$=c.slice(0,p).map(f=>a`<${tg} item=${f} answers=${r} />`),d=o.length&&g(ae.some,{words:o.map(f=>`“${f}”`).join(ae.or)}),h=c.length?d||T(ae.found,c.length):g(ae.nothing,{text:e});return a`
    <${at} text=${ae.title} />
    <section class="filters" aria-label=${ae.label}>
      <div class="velden">
        <${Fo} label=${ae.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${kn} label=${ae.what} name="wat" options=${sn(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ae.type}</p>
    ${o.length>1&&a`<p>${ae.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ae.read,{typed:e.trim(),text:s})}</p>`}
    ${u&&a`<p id="anders">${ae.try}${eg()}</p>`}
    <${B} as="ol" look="resultaten" items=${$} />
    ${c.length>p&&a`<p>${g(m,{count:c.length-p})}</p>`}
    ${i&&Pe()?a`<${ng} ...${{text:e,answers:r,instead:u}} />`:u}
    <${ge} text=${i?h:""} />
  `}var ae,Xl,tg,eg,Sr=M(()=>{"use strict";Mo();V();X();Ot();I();P();Te();To();tt();dt();Je();$t();Zl();ae=k.search;Xl=({text:t,answers:e})=>$a(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),tg=({item:t,answers:e})=>a`
  <a href=${L(t.path,t.query)}><${Xl} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${q&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
  ${Os(t.id)[0]&&a` <${xt} id=${t.id} />`}
  <p><${Xl} text=${Up(t,e)} answers=${e} /></p>
`,eg=()=>Object.entries(ae.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function dd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:u,kies:p}=F.route.query,m=t?"lijst":id.includes(u)?u:Z()?"lijst":"beeld",$=id.map(d=>[d,ct.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${rs} legend=${ct.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Ye} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||p)&&c}
    </div>
  `}function $d({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${U(Y(t,i))} (${o(i)})`]);return r.push([As,`${U(k.shared.all)} (${n.length})`]),Z()?a`<${kn} name="staat" label=${ct.filters.state} options=${r} chosen=${s} />`:a`<${rs} legend=${ct.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function md({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=cd.map(un=>n[un]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ka(n.weg),[c,u,p,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:m},d=Ee(()=>kp({...$,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes($.chosen)?$.chosen:"",b=h.length>rl,x=d.what.length>0,S={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},y=r.some(Boolean),w=y||l.length>0||e.stated||e.plan,z=ct.alone[fn(t[0])]||ct.alone.other,C=a`<button type="button" class="klein" onClick=${()=>W({weg:null})}>${ct.again}</button>`,st=d.undated>0&&T(ct.undated,d.undated),D={...S,title:o||t.map(ds).join(", ")},E=a`<${wn}><${Cs} fields=${ud} names=${cd} clear=${y} /><//>`,Tt=a`
    ${l.length>0&&a`<p>${T(ct.hidden,l.length)} ${C}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${T(ct.left,d.left)} ${st}</p>`}
    ${b&&a`<p role="status">${g(ct.too_many,{count:h.length})}</p>`}
    ${!x&&a`<${Kl} of=${t.slice(0,1)} scenario=${e} /><p>${w?ct.nothing:z}</p>`}
  `;return a`
    <${dd} many=${b||!x} field=${s} filters=${E} choices=${a`<${Ks} />`} notes=${Tt}
      keep=${{name:ct.file,title:D.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Ku} ...${D} /></div>`} list=${x&&a`<${Gu} ...${S} />`}
      panel=${a`<${Uu} ...${S} />`} />
  `}function sg({query:t,scenario:e}){let n=Ds("Agreement").filter(p=>Ws(p,e.date)&&Wt(p,e.plan)),{title:s,none:o}=ct.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(p=>v(p,"agreementStatus")),i=Ul("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:As,c=n.filter((p,m)=>l===As||r[m]===l),u=a`<${$d} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${md} opened=${c} scenario=${e} query=${t} field=${u}
    title=${l===As?s:`${s}: ${Y("AgreementStatus",l)}`} />`}function og({query:t,scenario:e}){let n=Ee(()=>Da(e),[e.date,e.plan]);if(!n.length)return a`<p>${ct.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=Ul("FlowState",Object.keys(ct.flows.first)[0],s),r=[...o,As].includes(t.staat)?t.staat:o[0]||As,i=n.filter(m=>r===As||m.state===r),l=3*i.length>2*rl,c=t.kies||"",u=r===As?k.shared.all:Y("FlowState",r),p=g(ct.flows.title,{state:u});return a`
    <${dd} many=${l} field=${a`<${$d} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ct.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:p,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Yu} rows=${i} chosen=${c} state=${u} />`}
      list=${a`<${Ja} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${Zu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ct.flows.silence}</p>
  `}function fd({route:{path:t,query:e}}){let n=K(e),[,s=""]=t;if(s&&!Object.hasOwn(pd,s))return a`<${Bs} />`;let o=Hu(e),r=f=>{W({uit:f,kies:f,weg:null}),zt(ds(f))},i=a`<${Ho} label=${ct.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=hn.map(f=>[v(f,"identifier")||f,O(f)]),c=a`<${kn} name="hoofdstuk" label=${ct.begin.chapters} options=${l} />`,u=s||(e.van?"verbinding":o.length?"":"route"),{title:p=ct.heading,sentence:m=ct.sentence}=ct.starts[u]||{},$=Object.entries(ct.starts).map(([f,{label:b,to:x}])=>[b,L(x.path,x.query),f===u]),d=s?pd[s]:e.van&&Iu,h=o.length?a`<${md} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${Ks} /></div>
        ${Se(n).map(f=>a`
            ${q&&a`<p><strong>${f.title}</strong></p>`}
            <${nd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ct.begin.network}</p>
      `;return a`
    <${at} text=${ct.heading} title=${u?`${ct.heading}: ${p}`:ct.heading}>
      <p class="uitleg">${m}</p>
    <//>
    <${hr} label=${ct.starts_label} tabs=${$} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var ct,id,As,ld,ud,cd,pd,hd=M(()=>{"use strict";Me();V();X();Ot();I();Et();P();Vs();io();pe();tt();qu();Je();Ju();Oa();Jl();zs();sd();Ua();Sr();ct=k.explore,id=["beeld","beide","lijst"],As="alle",ld=sn(j(Object.values(_.works).flatMap(t=>t.years||[])).sort()),ud=[[ct.filters.step,"stap",gn],[ct.filters.kind,"soort",_o],[ct.filters.from,"vanaf",ld],[ct.filters.to,"tot",ld]],cd=ud.map(([,t])=>t);pd={informatie:og,afspraken:sg}});function Ya(t,e){let n=$s();for(let{mark:s}of t)e?n.add(s):n.delete(s);return W({merk:[...n].join(tc),...!n.size&&{alleen:null}},!0),n.size}var tc,$s,gd,ec,nc=M(()=>{"use strict";X();tc=".",$s=()=>new Set((F.route.query.merk||"").split(tc).filter(Boolean)),gd=()=>[...$s()].join(tc),ec=()=>!!F.route.query.alleen&&$s().size>0});var sc,rg,Za,Vo,lo,Or=M(()=>{"use strict";V();P();sc=k.shared.outcomes,rg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Za=({outcome:t})=>a`<g class=${`teken teken-${sc[t].sign}`}>${rg[sc[t].sign]}</g>`,Vo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Za} outcome=${t} />
  </svg>
`,lo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Vo} outcome=${t} /> ${sc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function oc({gaps:t,what:e}){let n=$s(),s=t.filter(i=>n.has(i.mark)).length,o=i=>zt(T(We.bar.changed,Ya(t,i.target.checked))),r=t.length>1?g(We.mark_all,{count:t.length,what:e}):g(We.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function ig({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=T(We.questions,e.length).replace(/^\d+ /,""),p=[...ko(e.map(d=>o==="topic"?ls(d.query):d.subject_label))].map(([d,h])=>h>1?g(We.repeated,{title:d,count:h}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(We.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${T(We.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(We.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${ag} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${We.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${oc} gaps=${j([...e,...n])} what=${t} />
      <${gr} summary=${m} inside=${$} open=${i} />
    </div>
  `}function wd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,u)=>c.filter(p=>p[s]===u),l=j(t.map(c=>c.query)).map(c=>({id:c,title:ls(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:u})=>({id:c,title:u,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:u})=>c.length+u.length).map(({id:c,title:u,found:p,dated:m})=>a`
        <${ig} key=${c} title=${u} gaps=${p} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function lg({row:t,of:e}){let n=ze(F.route.query.partner),s=j(Q(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>bd+1?o.slice(0,bd):o,i=o.length-r.length,l=r.length===1&&s.join()===We.deadline.how[t.how];return a`
    <${ut} ids=${r} />
    ${i>0&&g(We.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?jn(e):We.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${O(n)}: ${s.join(", ")}</span>`}
  `}function cg({gap:t,found:e,scenario:n}){let s=e.deadline,o=We.deadline.columns,r=oe(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${kd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${oc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${A} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${zl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Tl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${lo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${lg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Xa({works:t,partner:e}){let n=ze(e),s=ra(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=T(We.deadline.heads_only,o.length,{partner:O(n)});return a`<p>${r} <${ut} ids=${j(o)} name=${oe} />.</p>`}function yd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=We.deadline,u=Z()?ug:pg,p=n||t.length<=u+1?t:t.slice(0,u),m=_s(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>W({termijnen:"alle"},!0)}>${T(c,t.length-p.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(d=>a`<${cg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&$}
    </section>
  `}var We,kd,ag,bd,pg,ug,rc=M(()=>{"use strict";Me();V();X();Ot();I();P();pe();nc();tt();Pt();Xs();$t();Or();We=k.gaps;kd=t=>$s().has(t.mark)?"gemarkeerd":"",ag=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${kd(t)}`} data-vraag=${t.mark}>
    <${oc} gaps=${[t]} what=${t.sentence} />
    <div><${za} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;bd=2;[pg,ug]=[8,5]});async function jr(t,e){let n=await pt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await pt().ask("page",{options:[],comparisons:e});return pt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ti({files:t,children:e=null}){let[n,s]=R("");async function o(r,i){window.addEventListener("beforeunload",_d),await Zn(s,ie.saving,async()=>{let{name:l,data:c}=await pt().ask(r,i);yn(l,c,Cr[l.split(".").pop()])}),window.removeEventListener("beforeunload",_d)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function vd(){let t=se(),[e,n]=R("");async function s(){let[o]=t.current.files;if(!o)return zt(ie.first_source);Zn(n,ie.busy,async()=>(await pt().ask("source",{data:await Zr(o)})).message)}return a`
    <${N} title=${ie.source} note=${ie.source_intro}>
      <div class="velden">
        <label class="veld"><span>${ie.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ie.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ni({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map($g);return c.sort(et),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ti} files=${[{id:"bewaar-fouten",label:ie.save_marked,name:"faults"}]} />`}
    ${e.map(u=>a`<p>${u}</p>`)}
    <${xd} title=${ie.faults} lines=${n} count=${s} />
    <${xd} title=${ie.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ie.read}</summary><${B} items=${c} /></details>`}
  `}function Sd(t){if(!t.length)throw new Error(ie.first);if(t.length>1)throw new Error(g(ie.one_only,{count:t.length}));if(t[0].size>Ji)throw new Error(g(ie.too_large,{name:t[0].name,most:Ji/2**20}));return t[0]}var ie,Cr,dg,_d,ei,xd,$g,Lr=M(()=>{"use strict";Me();V();I();P();Te();tt();Qt();_e();ie=k.check,Cr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};dg=()=>pt().ask("shipped").then(()=>pt().show()),_d=t=>t.preventDefault();ei=()=>a`
  <${N} title=${ie.save} note=${ie.save_intro}>
    <${ti}
      files=${Object.entries(ie.save_as).filter(([t])=>!(q&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${dg}>${ie.back}</button>`}
    <//>
  <//>
`;xd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ie.list,{title:t,count:n})}</h2><${B} items=${e} />`,$g=([t,e])=>g(ie.counted,{count:e,what:ea(t).toLowerCase()})});function mg({scenario:t,report:e}){let n=s=>Zn(e,De.busy,async()=>{let o={options:bs(t),marks:gd(),kind:s};yn(`${De.file}.${s}`,(await pt().ask("marked",o)).data,Cr[s])});return Object.entries(De.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function fg({gaps:t,scenario:e}){let[n,s]=R(""),o=$s();if(!o.size)return null;let r=Ma(t).filter($=>o.has($.mark)),i=o.size-r.length,l=ec(),c=Pe()?De.address:De.elsewhere_office,u=[...o].map($=>({mark:$})),p=()=>{Ya(u,!1),zt(De.cleared)},m=()=>{W({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${De.label}>
      <p><strong>${T(De.count,o.size)}</strong>${i>0&&T(De.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>W({alleen:l?null:"gemarkeerd"})}>${l?De.every:De.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${De.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${De.print}</button>
      <${fe} name=${`${De.file}.csv`} rows=${()=>Cd(r,e)} label=${De.csv} id="merk-csv" />
      ${Pe()&&a`<${mg} scenario=${e} report=${s} />`}
    </section>
  `}function hg({all:t}){let e=(i,l)=>j(i).map(c=>[c,l(c)]),n=[...t.flatMap(is).flatMap(i=>i.partners),...na],s=Object.entries(_.codes.Severity).map(([i,l])=>[i,l.label]),o=[[Lt.fields.partner,"partner",e(n,dr).sort((i,l)=>et(i[1],l[1]))],[Lt.fields.step,"stap",[...gn,...Od("stap",kt)]],[Lt.fields.query,"vraag",e(t.map(i=>i.query).sort(et),ls)],[Lt.fields.weight,"gewicht",[...s,...Od("gewicht",i=>Y("Severity",i))]],[Lt.fields.kind,"soort",_o]],r=a`<${Fo} label=${Lt.fields.text} name="tekst" />`;return a`<${wn}><${Cs} ...${{fields:o,after:r}} names=${ac} /><//>`}function gg({points:t,low:e,source:n}){let s=Object.fromEntries(ac.map(i=>[i,F.route.query[i]])),o=T(Lt.topics_count,j(t.map(i=>i.topic)).length),r=(i,l,c,u)=>a`
    <a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Lt.parts[i]}</strong> ${g(Lt.part_counts[i],u)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Lt.parts_label}>
      ${r("points","overleg",!n,{questions:si(t),topics:o})}
      ${r("source",jd,n,{questions:si(e)})}
    </nav>
  `}function bg({scenario:t}){let{vraag:e,partner:n}=F.route.query,s=e&&n?Ta(J(t).gaps,{...F.route.query,partner:""}):[];if(!s.length||s.some(({partners:u})=>u.length))return a`<p>${Lt.none}</p>`;let{step:o,other:r,clear:i}=Lt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>W({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:u})=>u)?o:r} ${c}</p>`}function kg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>is($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>et($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=oi[n],u=Object.entries(oi).map(([$,d])=>[$,Lt.fold[d]]),p=()=>W({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Lt.heading[c]}</h2>
        <p>${Lt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${p}>${o?Lt.refold:Lt.unfold}</button>
        </p>
      </header>
      <${rs} legend=${Lt.fold_by} name="per" options=${u} current=${n} id="per" />
      <${wd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${j(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${yd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${bg} scenario=${s} />`}
  `}function Ld({route:t}){let e=K(t.query),n=t.query,s=J(e).gaps,o=ec(),r=o?Ma(s).filter(x=>$s().has(x.mark)):Ta(s,n),i=r.filter(x=>!x.source),l=r.filter(x=>x.source),c=n.deel?n.deel===jd:!i.length&&l.length>0,u=o||!!n.vraag,p=u?r:c?l:i,m=o||ac.some(x=>n[x]),$=n.vouw?n.vouw==="uit":m&&p.length<=wg,d=n.per in oi?n.per:Object.keys(oi)[Number(c&&!u)],f=(n.partner?Ta(s,{...n,partner:""}):[]).flatMap(is).flatMap(x=>x.deadline?x.subject:[]),b=o?Lt.only_title:ls(n.vraag);return a`
    <${at} text=${o?Lt.bar.label:Lt.title}>
      <p class="uitleg">${g(Lt.intro,{report:ss(it(e.plan))})} ${Vn}</p>
    <//>
    ${Se(e).map(x=>a`<${as} key=${x.key} plan=${x} />`)}
    <div class="deelrij">
      ${u?a`<p class="delen"><strong>${b}</strong></p>`:a`<${gg} ...${{points:i,low:l,source:c}} />`}
      <${wa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${hg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!u&&a`<p class="zacht">${Lt.source_intro}</p>`}
        <p class="zacht" id="weegt">${Lt.weights}</p>
        <${Xa} works=${f} partner=${n.partner||""} />
        <${kg} key=${`${c}${o}`} gaps=${p} alongside=${c||u?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${fe} name="aandachtspunten.csv" rows=${()=>Cd(p,e)} /></p>
        <${Eo} />
      </div>
    </div>
    <${fg} gaps=${s} scenario=${e} />
    <${ge} text=${g(Lt.shown,{points:si(i),low:si(l)})} />
  `}var Lt,De,Cd,Od,ac,jd,si,oi,wg,Md=M(()=>{"use strict";Me();V();X();Ot();I();Et();P();Te();nc();tt();dt();Je();Qt();rc();Xs();Lr();Lt=k.gaps,De=k.gaps.bar,Cd=(t,e)=>[[...Lt.csv,...Qs],...t.map(n=>[n.number,Y("Severity",n.severity),ls(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(kt).join(", "),n.kinds.map(lt).join(", "),n.partners.map(dr).join(", "),n.subject_label,Zs(n).map($e).join("; "),...Jt(e,n.plan)])];Od=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,ft(n.split(",").map(e))]]:[]},ac=["tekst","stap","soort","partner","vraag","gewicht"];jd="bron",si=t=>T(Lt.questions,t.length);oi={onderwerp:"topic",soort:"query"};wg=25});function ri(t){let[e,n]=[ic(t),v(t,"summary")];return[e,e&&n?`${Bn.reported} ${n}`:n].filter(Boolean)}function _g({property:t,value:e}){let n=e.slice(1),s=([o,r])=>v(n,o)&&` (${g(r,{date:rt(v(n,o))})})`;return e.startsWith("@")?[a`<${A} id=${n} />`,Object.entries(Bn.when[t]||{}).map(s)]:_.lists[t]?Y(_.lists[t],e):Bn.truth[e]||rt(e)}function li({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Nt(o,"recommendationKind"),response:Nt(o,"response")||Bn.requested.no_response}),s=t.map(o=>a`<li><${A} id=${o} />${g(Bn.requested.line,n(o))}</li>`);return a`<${N} title=${e}><${zn} id="gevraagd" items=${s} /><//>`}function Ko({id:t}){let e=new Map;for(let{from:c,to:u,how:p}of nr(t))p&&u===t&&Ne(e,c,p);if(!e.size)return null;let n=[...e].map(([c,u])=>({from:c,how:j(u).join(", ")})),{columns:s,title:o,caption:r}=Bn.mentions,i=n.length>(Z()?1:xg),l=[qt("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>ue(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...vn("stand",s.stand,({from:c})=>c),cell:({from:c})=>de(c)&&a`<${xt} id=${c} />`}];return a`
    <${qo} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${mt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Bn,yg,ic,le,Uo,ai,ii,xg,ci,Go=M(()=>{"use strict";V();Ot();I();P();pe();tt();_e();$t();Be();an();Bn=k.thing,yg=new Set([..._.hidden,...Bn.shown]),ic=t=>{let e=v(t,"promise");return e&&`${v(t,"isNew")==="true"?Bn.promised_new:Bn.promised} ${e}`};le=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;Uo=t=>Object.entries(on.get(t)||{}).filter(([e])=>!yg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${_g} property=${e} value=${o} />`);return[U(ea(e)),s.length>1?a`<${B} items=${s} />`:s[0]]}),ai=t=>yt(t,"altLabel").join(", "),ii=({id:t})=>Aa(t).length>0&&a`<${N} title=${Bn.figures}><${Nl} id=${t} /><//>`;xg=3;ci=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${N} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${ut} ids=${jt(s,n)} />${jt(s,n).length>0&&": "}
              <strong>${Nt(s,"engagement")||Bn.organisation.wish}.</strong> ${v(s,"rationale")}
            </p>
            <${te} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Sg({id:t,scenario:e}){let n=He.cell_columns,s=J(e).matrix.kind.filter(c=>Xi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>U(lt(c.column)),r=c=>a`<a href=${Ts(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:u,lines:p,look:m}=Ie(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Un(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ie(c).word,csv:No,cell:i},zd(n.how,c=>c.most_basis)];return a`
    <${N} title=${He.cells} note=${It(e)}>
      <${mt} id="vakken" caption=${He.cells_caption} rows=${s} columns=${l}
        file=${fr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Og({id:t,links:e,scenario:n,undecided:s}){let o=He.columns,r=C=>ht(C,"initiative"),i=C=>Ct(C)?.key,{links:l,matrix:c}=J(n),u=j(e.map(r)).length,p=[...Un(i),qt("actie",o.action,r),{key:"soort",label:o.kind,text:C=>yt(C,"interventionKind").map(lt).join(", ")},{key:"wie",label:o.who,sort:!1,text:C=>jn(r(C)),cell:C=>a`<${ut} ids=${Rn(r(C))} none=${jn(r(C))} />`},vn("stand",o.stand,r,n.date),zd(o.how,C=>l[C][0],C=>`; ${[Y("Strength",l[C][1]),Ba(C)].filter(Boolean).join("; ")}`)],m=fr(t,"activiteiten",n,i),$={id:"wiewat",caption:He.work_caption,rows:e,sort:"actie",columns:p,file:m},d=e.flatMap(C=>_.works[r(C)]?.chapters||[]),h=C=>ft(jt(C,"chapterLead").map(O)),b=hn.filter(C=>d.includes(C)&&h(C)).map(C=>`${O(C)} – ${h(C)}`).join("; "),x=e.flatMap(C=>yt(C,"interventionKind")),S=j(c.kind.map(C=>C.column)).filter(C=>!x.includes(C)),y=ht(t,"broader")&&!s&&g(He.absent,{kinds:ft(S.map(lt))}),w=zo(it(n.plan),k.shared.nothing_step),z=a`<p>${s?k.overview.undecided:w}</p>`;return a`
    <${N} title=${g(e.length>u?He.work_rows:He.work,{count:u,rows:e.length})}>
      ${e.length?a`<${mt} ...${$} />`:z}
      ${y&&a`<p>${y}</p>`}
      ${b&&a`<p class="zacht">${g(He.heads,{chapters:b})}</p>`}
    <//>
  `}function Cg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${A} id=${n} />`,g(be(Ct(n)).thing.step.helper,{awareness:Nt(n,"awareness")||He.unaware})]);return a`<${N} title=${He.helpers}><${B} items=${e} /><//>`}function Fd({id:t}){let e=K(F.route.query),n=jt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Dt(l,"barrier")).filter(l=>Oe(l,i)),r=s.flatMap(i=>Q(i,"at").flatMap(l=>l.of)).filter(i=>i in J(e).links&&Wt(i,e.plan));return a`
    <${vg} id=${t} narrow=${n} />
    <${Sg} id=${t} scenario=${e} />
    <${Og} id=${t} links=${r} scenario=${e} undecided=${pp(e).has(t)} />
    <${li} title=${He.requested} ids=${o("Recommendation").filter(i=>Wt(i,e.plan))} />
    <${Cg} ids=${o("Facilitator")} />
  `}var He,co,pi,Td,zd,vg,ui=M(()=>{"use strict";V();X();I();Et();P();pe();Tn();tt();dt();Pt();Qt();_e();$t();Be();Go();an();He=k.thing.step,co=t=>$n.filter(e=>t.includes(e.notation)).map(e=>e.label),pi=t=>_.works[t]?.across?k.shared.all_steps:co(Wn(t)).join(", "),Td=t=>me[t]?.[1]||"",zd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Td(e(s))+n(s),cell:s=>e(s)&&[a`<${ye} basis=${e(s)} />`,` ${Td(e(s))}${n(s)}`]}),vg=({id:t,narrow:e})=>a`
  <${N} title=${He.what}>
    <${le} text=${v(t,"step")} />
    <${le} text=${v(t,"definition")} />
    <${le} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${He.narrower}<${ut} ids=${e} />.</p>`}
    ${ht(t,"broader")&&a`<p>${He.broader}<${A} id=${ht(t,"broader")} />.</p>`}
  <//>
`});function di({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:u,dated:p,more:m=[]}){let $=k[e];return function({route:{query:h}}){let f=K(h),{plan:b,strict:x}=f,S=o.map(([,D,E])=>E.find(([Tt])=>Tt===h[D])?.[1]),y=u&&x&&k.shared.choices.strict_phrase,w=[...S,h.tekst,y].filter(Boolean).join(" · ")||k.shared.all,z=n(f).filter(D=>!h.tekst||Lo(r(D),h.tekst)).filter(D=>o.every(([,E,,Tt])=>!h[E]||Tt(D,h[E]))),C=T($.count,z.length),st=()=>Mn([...s,...m],Qr(z,s,Al("sorteer",i)),D=>Jt(p?f:null,Ct(D.id)?.key||D.plan||b,w));return a`
      <${at} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${wn}>
        <${Gs} />
        ${p&&a`<${$r} />`}
        <${Cs} fields=${o} names=${["tekst","vouw",...o.map(([,D])=>D)]}>
          <${Fo} name="tekst" />
        <//>
      <//>
      ${u&&a`<${Bo} />`}
      <p class="telling">${C}<${fe} name=${`${tr($.title)}.csv`} rows=${st} /></p>
      <${mt} id=${t} caption=${g($.caption,{count:C})} rows=${z} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${ge} text=${C} />
    `}}var Qn,Yt,Sn,lc,Bd,qd,Mr,Tr,Rd,jg,po,Lg,Mg,Tg,Wd,Dd,zg,Ad,Ed,Hd,Fg,Bg,Ag,Nd,Eg,Vd,Ud,Kd,ms,zr,Gd,Ng,Pg,Pd,Id,Jd,Qd=M(()=>{"use strict";Mo();V();X();Ot();I();Et();P();pe();tt();dt();Pt();Je();Qt();$t();Be();Go();ui();Qn=k.partners,Yt=k.measures,Sn=k.lookup;lc=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>yt(t,e))].join(" "),Bd="organisationKind",qd=di({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[q?t:""],textOf:({id:t})=>lc(t),fields:[[Qn.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[Qn.fields.kind,"soort",sr("OrganisationKind"),({id:t},e)=>v(t,Bd)===e],[Qn.fields.role,"rol",Object.entries(Qn.roles),({roles:t},e)=>t.includes(e)]],columns:[qt("naam",Qn.columns.name,({id:t})=>t,O,js),{key:"soort",label:Qn.columns.kind,text:t=>Nt(t.id,Bd)},{key:"stappen",label:Qn.columns.steps,text:t=>co(t.steps).join(", ")},{key:"handelt",label:Qn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Qn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Qn.columns.wish,text:t=>t.wish}]}),Mr=t=>_.called[t]?.short||"",Tr=t=>v(t,"prefLabel"),Rd="exploitationForm",jg=qn.map(t=>({id:t,..._.works[t],text:[lc(t),Nt(t,Rd),...Q(t,"who").map(e=>lc(e.from))].join(" ")})).sort((t,e)=>et(Mr(t.id)||"~",Mr(e.id)||"~")||et(Tr(t.id),Tr(e.id))),po=q?"":Yn[0].date,Lg={key:"plan",label:U(gs(po)),text:({id:t})=>Ln(t,po)?we(t,po):"",cell:({id:t})=>Ln(t,po)&&a`<${xt} id=${t} date=${po} />`},Mg=t=>{let{outcome:e="",stand:n=""}=Ke(t),s=k.shared.outcomes[e]?.phrase||n;return[v(t,"deadlineLabel"),`“${v(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},Tg=(t,e)=>{let n=Hs(t).filter(s=>v(s,"dueBy")===e);return`${rt(e)}: ${ft(n.map(s=>v(s,"deadlineLabel")||Tr(t)))}`},Wd="alle",Dd=({id:t},e)=>Oe(t,e),zg=({id:t,across:e},n)=>n===Wd?e:Wn(t).includes(n),Ad=t=>a`<span class="zacht">${t}</span>`,Ed=hn.map(t=>[t,O(t)]),Hd=di({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>jg.filter(e=>Wt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Tr(t),more:[{key:"hoofdstuk",label:Yt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Yt.columns.who,text:({id:t})=>jn(t)},{key:"beloofd",label:Yt.columns.promise,text:({id:t})=>v(t,"promise")},{key:"gemeld",label:Yt.columns.reported,text:({id:t})=>v(t,"summary")},{key:"termijnen",label:Yt.columns.terms,text:({id:t})=>Hs(t).map(Mg).join("; ")},Ao(Sn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===F.route.query.hoofdstuk)??t[0],titles:[...Ed,["",Yt.no_chapter]]},fields:[[Yt.fields.what,"wat",Object.entries(Yt.types),Dd],[Yt.fields.chapter,"hoofdstuk",Ed,({chapters:t},e)=>t?.includes(e)],[Yt.fields.step,"stap",[...gn,[Wd,Yt.across]],zg],[Yt.fields.kind,"soort",_o,({id:t},e)=>ts(t).includes(e)],[Yt.fields.status,"staat",sr("Status"),({id:t},e)=>Ln(t)===e],[Yt.fields.form,"vorm",sr("ExploitationForm"),({id:t},e)=>yt(t,Rd).includes(e)]],columns:[{key:"nr",label:Yt.columns.number,text:({id:t})=>Mr(t),cell:({id:t})=>Mr(t)?a`<a href=${Ue(t)}>${Mr(t)}</a>`:Ad(Yt.no_number)},qt("naam",Yt.columns.name,({id:t})=>t,Tr),...Un(({id:t})=>Ct(t)?.key),{key:"wat",label:Yt.columns.what,text:({id:t})=>ue(t)},...po&&po!==ve?[Lg]:[],vn("nu",q?Yt.columns.stand:U(gs(ve)),({id:t})=>t),{key:"termijn",label:Yt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=j([e,v(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${Tg(t,s)}</p>`):rt(e)}},{key:"stap",label:Yt.columns.step,text:({id:t})=>pi(t)},{key:"wie",label:Yt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${ut} ids=${e} />`:Ad(t?"":k.shared.no_lead)}]}),Fg=["concerns","reportedUnder","barrier","answeredBy"],Bg=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:j(Fg.flatMap(n=>jt(t,n))).filter(Gt),text:[O(t),...yt(t,"altLabel"),v(t,"summary"),e.description].join(" ")})),Ag=({id:t})=>a`<${le} text=${v(t,"summary")} look="zacht" />`,Nd="Recommendation",Eg=Object.entries(Sn.types).filter(([t])=>Ds(t).length),Vd=(t,e,n)=>di({name:t,of:e,sort:"naam",rows:({plan:s})=>Bg.filter(o=>Wt(o.id,s)&&Oe(o.id,Nd)===n),textOf:({text:s})=>s,named:({id:s})=>O(s),groups:{of:({id:s})=>Object.keys(Sn.types).find(o=>Oe(s,o))||"",titles:Object.entries(Sn.types).map(([s,o])=>[s,U(o)])},fields:[[Sn.fields.what,"wat",Eg.filter(([s])=>s===Nd===n),Dd],[Sn.fields.step,"stap",gn,({steps:s},o)=>s.includes(o)]],columns:[qt("naam",Sn.columns.name,({id:s})=>s,O,Ag),...Un(({id:s})=>Ct(s)?.key),{key:"wat",label:Sn.columns.what,text:({id:s})=>ue(s)},{key:"zegt",label:Sn.columns.description,text:s=>s.description},{key:"over",label:Sn.columns.about,sort:!1,text:s=>s.about.map(O).join("; "),cell:s=>a`<${ut} ids=${s.about} name=${oe} />`},Ao(Sn.columns.place,({id:s})=>s)]}),Ud=Vd("naslag","lookup",!1),Kd=Vd("gevraagd","requested",!0),ms=k.timeline,zr=t=>t.day.slice(0,4),Gd=t=>F.route.query.jaar||zr(t),Ng=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?xo(t.id):[zr(t)];return n?n<=e&&e<=s:zr(t)===e},Pg=t=>Gd(t)===zr(t)?t.day:`z${t.day}`,Pd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Id=sn(j(_.timeline.map(zr))),Jd=di({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&we(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Pd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:Gd,titles:Id},fields:[[ms.fields.what,"wat",Object.entries(ms.kinds),(t,e)=>t.kind===e],[ms.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[ms.fields.year,"jaar",Id,Ng]],columns:[{key:"dag",label:ms.columns.when,text:Pg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ms.fields.what,text:t=>ms.kinds[t.kind]},{key:"wat",label:ms.columns.what,text:Pd,cell:t=>[t.id&&a`<${A} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ms.columns.stand,text:t=>t.phrase},Ao(Sn.columns.place,t=>t.at)]})});function Ig({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Es.requested_mark}</span>`,r=e&&a`<span class="bij door">${Es.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ps} bar=${t.bar} />${l}`}function qg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Pa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Kn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ie(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ys(c)} aria-haspopup="dialog" onClick=${()=>W({cel:c})}>
        <span class="sr">${g(Es.cell,{row:t.label,step:kt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Ig} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ye} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function mi({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=_n(n),i=Po(t,e,n),[l,c]=R(s?Math.max(0,r.indexOf(Ca(s).step)):0),u=new Set(o?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${Dg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${$i(n)} role="table">
      <caption>${g(Es.caption,{rows:Es.heads[t],scenario:It(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Es.heads[t]}</th>
          ${n.steps.map((p,m)=>a`
              <${Rg} step=${p} place=${m+1} of=${n.steps.length} empty=${u.has(p.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Es.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${qe(t,e,n).map(p=>a`<${Wg} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Es,Rg,Wg,Dg,$i,cc=M(()=>{"use strict";V();X();I();P();Tn();dt();so();$t();Es=k.overview;Rg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ue(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Wg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${A} id=${t.id} text=${t.label} />`:t.label}</th>
    ${_n(e).map((o,r)=>a`<${qg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Dg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Es.one_step}>
    ${_n(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${kt(s)}
        </button>
      `)}
  </div>
`,$i=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Vg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${L(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${Hg[s]}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Ns.wish}</h2><a href=${L(Ns.also.to,Ns.also.choose)}>${Ns.also.ask}</a>
      <${B} look="tegels" items=${Ns.tiles.map(n)} />
    </section>
  `}function Ug({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ya(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Kg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ns.discuss.title}</h2><p>${Ns.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(Ns.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${B} look="kaartjes" items=${r.map(i=>a`<${Ug} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function Gg({state:t,word:e,things:n,date:s}){let o=i=>Os(i,s)[1]&&a`<span class="zacht"> – ${Os(i,s)[1]}</span>`,r=g(Zt.group,{state:U(e),count:n.length});return a`
    <div class="standgroep">
      <${q?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Ce} ids=${Bt(n)} more=${o} />
    </div>
  `}function Jg({scenario:t,plan:e}){return J(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=_.codes.InterventionKind[s],l=o.map(u=>a`<${Gg} ...${u} date=${t.date} />`),c=r?Zt.undecided:zo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${q?"h3":"h2"}>${g(Zt.apart.title,{kind:i.label})}<//>
          <p>${g(Zt.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function Zd({route:t}){let e=K(t.query),n=Object.hasOwn(pc,t.query.rijen||"")&&pc[t.query.rijen||""]||"kind",s=Object.entries(pc).map(([c,u])=>[c,Zt.rows[u]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=J(e),l=a`<${Zg} answer=${i} plan=${it(e.plan)} plans=${Se(e)} />`;return a`
    ${n==="kind"?l:a`<${at} text=${Zt.heading} title=${Zt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Zt.matrix[n]}</h2><p>${It(e)}</p>
          <p class="acties"><a href=${L("methode")}>${Zt.legend.more}</a></p>
          <${Ks}>
            <${rs} legend=${Zt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Se(e).map(c=>a`
            ${q&&a`<h3>${c.title}</h3>`}
            <${as} plan=${c} />
            <${mi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(u=>u.plan===c.key)} />
            <div class="acties">
              <${fe} name="matrix.csv" rows=${()=>Yg(n,e,c)} />
              <${Ye} name=${$i(c)} title=${Zt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${$i(c)}"]`} legend=".legenda .stalen li" note=${Zt.legend.note} />
              <${Ms} text=${()=>location.href} label=${Zt.link} />
            </div>
            <${Jg} scenario=${e} plan=${c} />
          `)}
        <${Eo} />
      </div>
      <${Ea} undecided=${ja(e)} />
    </div>
    ${r&&a`<${Ro} address=${r} by=${n} scenario=${e} />`}
    <${ge} text=${r?"":g(Zt.shown,{scenario:It(e)})} />
  `}var Zt,Yd,Hg,Ns,pc,Qg,Yg,Zg,Xd=M(()=>{"use strict";V();X();Ot();I();Et();P();Tn();tt();dt();so();Je();Qt();zs();$t();cc();an();Zt=k.overview,{truth:Yd}=k.thing,Hg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Ns}=Zt;pc={"":"kind",partner:"partner",vorm:"form"},Qg=(t,e,n)=>{let{word:s,lines:o}=Ie(e);if(!e)return[t.label,kt(n),Zt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,kt(n),s,o.join("; "),Y("Basis",r),Yd[String(i)],l,c,u,Yd[String(p)]]},Yg=(t,e,n)=>[[...Zt.csv,...Qs],...qe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Qg(s,o,_n(n)[r]),...Jt(e,n.key)]))],Zg=({answer:t,plan:e,plans:n})=>{let s=j(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${at} text=${Zt.heading} title=${Zt.title}>
      <p>${g(Zt.start.intro,{report:ss(e)})}</p>
      <p><strong>${T(Zt.start.dated,s.length,{years:ft(s)})}</strong>
        ${" "}${Zt.start.since}</p>
    <//>
    <${Vg} answer=${t} />
  </div>
  <${Kg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function t$(t,e){let n=await pt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=An(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Xg(c,n)),l=(r||[]).length-i.length;return pt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await dc({decisions:i,undone:[]}),null}function Xg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function dc(t){let e=Vt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await pt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Le(...t){let{decisions:e}=Vt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await dc({decisions:[...e,...t],undone:[]})}async function e$(t){let{decisions:e,undone:n}=Vt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await dc({decisions:s.slice(0,o),undone:s.slice(o)})}function Br(){let{rows:t,places:e}=Vt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var An,Vt,fi,uc,Fr,hi,uo,gi,$o=M(()=>{"use strict";I();P();Te();An=()=>pt().board,Vt=()=>An();fi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),uc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Fr,hi]=[uc("column"),uc("name")],uo=(t,e)=>uc("list")("",t,e);gi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function mo({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Xo(!1),l=c=>{let{value:u}=c.target;i.current=!1,u!==e&&r(u)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,u])=>a`<option value=${c}>${u}</option>`)}
    <//>
  `}var fo,Ar=M(()=>{"use strict";V();fo=t=>a`<label class="veld"><span>${t.label}</span><${mo} ...${t} /></label>`});function tb({column:t,act:e}){let[n,s]=t.both,{found:o}=Vt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(_t.roles),{partner:l,role:c}=o.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=h=>e(()=>Le(Fr(t.which,"target",u[h]||`${l}:${h}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?_t.whose:_t.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>p(h)} />
          ${n?g(_t.readings[h],{one:n,other:s}):_t.roles[h]}
        </label>`)}
    </fieldset>
  `}function eb({column:t,act:e}){let{targets:n,fields:s}=Vt().found,{which:o,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,m=[t.why==="values"&&_t.by_values,t.options.length>0&&t.why==="head"&&g(_t.maybe,{what:t.options.join(", ")}),t.month_first&&_t.month_first,t.says].filter(Boolean),$=j([...n.slice(0,n$),_t.notes,...n.slice(n$)]),d=c?[[`${l}:${c}`,g(_t.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${mo} label=${g(_t.as,{head:r})} value=${d[0]?.[0]||l||_t.notes}
          options=${[...d,...sn($)]} pick=${h=>e(()=>Le(Fr(o,"target",h===_t.notes?"":h)))} />
      </td>
      <td class=${l&&p<u?"vraag":""}>
        ${g(_t.read,{read:l?p:u,count:u})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${tb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function nb(){let[t,e]=R(0),{rows:n,fields:s}=Vt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:u})=>u?`${c} (${u})`:c).join(", "),l=Object.entries({[_t.fields.who]:r,...o.fields}).filter(([c,u])=>u&&c!==s.role);return a`
    <${N} look="bordproef" title=${g(_t.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${_t.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${_t.following}</button>
      </p>
    <//>
  `}function s$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Vt().found,l=[[g(_t.read,{read:n.filter(c=>!c.open).length,count:n.length}),_t.sum.placed],[g(_t.read,{read:n.filter(c=>c.led).length,count:n.length}),_t.sum.led],[String(gi(s).length),_t.sum.asks],[String(o.length),_t.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${_t.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${eb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${N} look=${null} title=${_t.plan}>
          <${fo} id="plannaam" label=${_t.plan_title} value=${r.title}
            pick=${c=>t(()=>Le(uo(i.title,c)))} />
          <${fo} id="plandag" type="date" label=${_t.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Le(uo(i.day,c)))} />
        <//>
        <${nb} />
        <${N} look=${null} title=${_t.sums}>
          <dl class="bordsom">${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var _t,n$,o$=M(()=>{"use strict";V();I();$o();P();_e();Ar();_t=k.board.columns,n$=-1});function r$({act:t}){let e=se(),[n,s]=R(null),[o,r]=R(""),[i,l]=R(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),u=h=>c(Ze.busy,async()=>{let f=await h(),b=await t$(f.name,f.data);if(s(b&&{...b,given:f}),b)return zt(b.message);location.hash=L("controleer",{stap:"kolommen"})}),p=h=>c(h?Ze.result.alongside_busy:Ze.result.making,async()=>{n&&(await jr(n.given,h)).ok&&(location.hash=L(h?"vergelijk":"overzicht"))}),m=h=>u(async()=>{let f=Sd(h);return{name:f.name,data:await Zr(f)}}),$=(h,f)=>u(async()=>({name:h,data:new TextEncoder().encode(f)}));xe(()=>{let h=f=>m(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>p(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>p(!0)}>${k.check.alongside}</button>
      <span>${o}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ze.list.drop}</h2>
        <p>${Ze.list.kinds}</p>
        <label class="veld"><span>${Ze.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${Ze.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${Ze.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${Ze.list.pasted}.txt`,i)}>
            ${Ze.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${Ze.list.example_name}.csv`,Ze.list.example_list)}>${Ze.list.example}</button>
        </div>
      </section>
    </div>
    <${B} look="bordfeiten" items=${Ze.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ni} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var Ze,a$=M(()=>{"use strict";Me();V();X();$o();P();Te();Lr();Ze=k.board});function sb({which:t,text:e,act:n}){let[s,o]=R(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Vt().found.organisations;return a`<details><summary>${Mt.other}</summary>
    <label class="veld"><span>${g(Mt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Le(hi(t,"names",s||"")))}>${Mt.other_take}</button></details>`}function i$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Vt().found,r=(...$)=>e.filter(({reading:d})=>$.includes(d)),i=r("new").map(({text:$})=>$),l=j(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,u]=[r("several"),gi(e).length],p=($,...d)=>t.bind(null,()=>Le(hi($,"names",d.join("; "))),void 0),m=a`<${B} items=${n} /><p class="zacht">${Mt.left_out_more}</p>`;return a`
    <p class="uitleg">${u?g(Mt.intro,{count:e.length,asks:u}):Mt.nothing}</p>
    <${Er} act=${t} title=${Mt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${p("*")}>${T(Mt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:d,parts:h})=>a`
        <p>${h.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${p($,...h)}>${g(Mt.split,{count:h.length})}</button>
          <button type="button" class="alslink" onClick=${p($,d)}>${Mt.one}</button>
        </p>
      `}
    <//>
    <${Er} act=${t} title=${Mt.same} names=${r("same")}>
      ${({which:$,parts:d,meant:h})=>a`
        <p>${g(Mt.same_text,{meant:h})}</p>
        <p class="acties">
          <button type="button" onClick=${p($,h)}>${Mt.yes}</button>
          <button type="button" class="alslink" onClick=${p($,...d)}>${Mt.no}</button>
        </p>
      `}
    <//>
    <${Er} act=${t} title=${Mt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Mt.fresh,{names:ft(l)})}</p>`}>
      ${({which:$,text:d,kind:h})=>a`
        <${mo} label=${g(Mt.kind_of,{name:d})} value=${h||"organisatie"}
          options=${Object.entries(Mt.new_kinds)} pick=${f=>t(()=>Le(hi($,"kind",f)))} />
      `}
    <//>
    <${Er} act=${t} title=${Mt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Mt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${N} look="bordnamen" title=${Mt.left_out}>${m}<//>`}
    <${Er} act=${t} title=${Mt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${g(Mt.means,{meant:$})}</p>`}
    <//>
    <${N} look=${null} title=${Mt.expect} note=${Mt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${$=>t(()=>Le(uo(o.without,$.target.checked?"nee":"ja")))} />
        ${Mt.expect_yes}
      </label>
    <//>
  `}var Mt,Er,l$=M(()=>{"use strict";V();I();$o();P();_e();Ar();Mt=k.board.partners;Er=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${N} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${T(Mt.count,i.count)}</span></p>
            ${s?.(i)}<${sb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function rb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function ab({row:t,name:e,act:n}){let{choices:s}=Vt().found,o=t.asks[e],r=[["","…"],...sn(s[e]||[])],i=l=>n(()=>Le(Fr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${vt.right}</button>`}
      ${s[e]&&a`<${mo} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function ib({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Vt().found,[c,u]=R(!1),{proposal:p}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=[["",vt.unknown],...sn(j([...$?[$]:[],...i[l.kind]]))],h=y=>{s(),e(()=>Le(fi(t.which,l.kind,y)))},f=y=>{n(t,c&&m&&!t.places.includes(y)?`${m}; ${y}`:y),u(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(p?.value||"")}>${p?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,x=a`
    <button type="button" class="alslink" onClick=${()=>u(!0)} aria-pressed=${String(c)}>${vt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${vt.later}</button>
  `;function S(y){let{target:w,currentTarget:z,key:C,shiftKey:st}=y;if(w!==z||y.ctrlKey||y.altKey||y.metaKey)return;let D=r.find(E=>E.key===C.toUpperCase());if(D)f(D.value);else if(C==="Enter"&&st&&p)o();else if(C==="Enter"&&p)f(p.value);else if(C.toUpperCase()==="L")n(t,"");else if(C==="+")u(!0);else if(C==="ArrowDown"||C==="ArrowUp"){let E=[...document.querySelectorAll(".bordkaart")];E[E.indexOf(z)+(C==="ArrowDown"?1:-1)]?.focus()}else if(C==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;y.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${S}>
        <h3><span class="bij">${t.number}</span>${rb(t.title,p?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:y,role:w})=>a`<span>${y}${w&&` (${w})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||vt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(y=>a`<${ab} row=${t} name=${y} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:y,key:w})=>a`<button type="button" class=${p?.value===y?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(y))} onClick=${()=>f(y)}>
              ${y} <kbd aria-hidden="true">${w}</kbd></button>`)}
        </div>
        <${fo} label=${vt.kind} value=${$} options=${d} pick=${h} />
        <p class="acties">
          ${p&&!r.some(({value:y})=>y===p.value)&&b}
          ${m&&x}
          ${p&&a`<span class="zacht">${p.reason}</span>`}
        </p>
    </article></li>
  `}function lb(){let{cells:t,places:e}=Vt().found;return a`
    <${N} look="bordgroei" title=${vt.matrix} note=${vt.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:s})=>a`<th scope="col"><abbr title=${n}>${s}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:s,open:o})=>a`<tr><th scope="row">${n}</th>
              ${s.map((r,i)=>a`<td class=${r?"is-vol":o[i]?"is-open":""}>
                  ${r||(o[i]?"":"–")}
                  ${o[i]>0&&a`<span>${g(vt.open_at,{count:o[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function c$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Vt().found,[r,i]=R(e[0]?.reason||""),[l,c]=R(ob),[u,p]=R(0),[m,$]=R([]),d=se(),[h,f]=R(0),b=[...e,...["",bi].map(H=>({reason:H,value:"",count:0,strength:""}))].map(H=>({...H,count:n.filter(en=>$c(en,H.reason)).length})).filter(({count:H})=>H),x=n.find(({which:H})=>H===m.at(-1)),S=b.find(({reason:H})=>H===r)||b.find(({reason:H})=>x&&$c(x,H))||b[0],y=S?.reason,w=H=>{i(H),$([]),p(0),Z()&&d.current?.scrollIntoView()},z=()=>c(C.length),C=n.filter(H=>$c(H,y)||H.open&&m.includes(H.which)),st=Math.max(0,Math.min(u,C.length-1)),D=H=>t(()=>Le(...H.map(en=>fi("*",o.step,"",en))),Br);async function E(H,en){await t(()=>Le(fi(H.which,o.step,en)));let go=Vt().found.rows.filter(({open:ji})=>ji).length;zt(g(en?vt.is_at:vt.is_open,{title:H.number||H.title,value:en,count:go})),f(go||!H.open?C.indexOf(H)+1:-1)}xe(()=>{if(!h)return;h<0&&St("verder")?.focus();let H=d.current?.querySelectorAll(".bordkaart")||[],en=H[Math.min(Z()?1:h,H.length)-1];h>0&&(en||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let Tt=e.filter(({strength:H})=>H==="sterk").map(({reason:H})=>H),un=a`
    <button type="button" id="alle-sterke" onClick=${()=>D(Tt)}>${vt.take_strong}</button>
  `,dn=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!st} onClick=${()=>p(st-1)}>${vt.previous}</button>
      <span>${g(vt.which,{place:st+1,count:C.length})}</span>
      <button type="button" disabled=${st>C.length-2}
        onClick=${()=>p(st+1)}>${vt.following}</button>
    </p>
  `,Ve=g(vt.more,{count:C.length-l}),Oc=H=>H===bi?vt.done:H||vt.none;return a`
    <p class="bordstand">${Br()} ${n.every(({judged:H})=>H)&&vt.all_done}</p>
    <div class="borddrie">
      <${N} look="bordredenen" title=${vt.reasons}>
        ${Tt.length>1&&un}
        <ul>
          ${b.map(({reason:H,value:en,count:go,strength:ji})=>a`<li key=${H} class=${H===y?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(H===y)}
                  onClick=${()=>w(H)}><span class="bordtal">${go}</span> ${Oc(H)}</button>
                <p class="zacht">
                  ${ji==="zwak"&&a`<span class="bordnaam">${vt.weak}</span> `}
                  ${en?g(vt.proposal,{value:en}):H===bi?vt.done_more:vt.none_more}
                </p>
                ${en&&a`<button type="button" class="klein" aria-label=${`${T(vt.take,go)}: ${H}`}
                    onClick=${()=>D([H])}>${T(vt.take,go)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${S&&Oc(S.reason)} <span class="zacht">${C.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${vt.keys}</summary>
          <p>${g(vt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Z()?C.slice(st,st+1):C.slice(0,l)).map(H=>a`<${ib} key=${H.which} ...${{row:H,act:t,place:E}}
              hold=${()=>$([...m,H.which])}
              all=${()=>D([H.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&C.length>1&&dn}
        ${!Z()&&C.length>l&&a`<button type="button" onClick=${z}>${Ve}</button>`}
      </section>
      <${lb} />
    </div>
  `}var vt,ob,bi,$c,p$=M(()=>{"use strict";Me();V();Ot();I();$o();P();_e();Ar();vt=k.board.place,ob=30,bi="-",$c=({open:t,proposal:e},n)=>n===bi?!t:n?e?.reason===n:t&&!e});function u$({act:t}){let e=Vt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,u]=R(null),[p,m]=R(""),$=JSON.stringify(s),d=e.taken===$&&pt().own;xe(()=>{d||t(async()=>{e.taken=$;let y=await jr({name:n,decisions:s},!1);u(y.ok?null:y)})},[$]);let h=()=>yn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),f=()=>p!==Xe.alongside_busy&&Zn(m,Xe.alongside_busy,async()=>{let y=await jr({name:n,decisions:s},!0);if(!y.ok)return u(y);location.hash=L("vergelijk")});if(c)return a`<div class="antwoord"><${ni} ...${c} /></div>`;if(!d)return a`<p role="status">${Xe.making}</p>`;let b=K(F.route.query),x=_.plans.find(({title:y})=>y===r.title)||_.plans[_.plans.length-1],S=J(b).apart.filter(y=>y.plan===x.key&&y.groups.length);return a`
    <p>
      ${Br()}
      ${o.some(y=>!y.judged)&&a` <strong>${Xe.not_yet}</strong>`}
    </p>
    <${mi} by="kind" scenario=${b} plan=${x} />
    ${S.map(({kind:y,groups:w})=>{let z=w.flatMap(C=>C.things);return a`<p>${T(Xe.apart,z.length,{kind:lt(y)})} <${ut} ids=${z} /></p>`})}
    ${F.route.query.cel&&a`<${Ro} address=${F.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${L("aandachtspunten")}>${Xe.questions}</a></p>
    <${N} title=${Xe.take_along}>
      <${fo} id="toegang" label=${Xe.access} value=${r.access||"niet-openbaar"}
        options=${i.map(y=>[y,y.replace("-"," ")])}
        pick=${y=>t(()=>Le(uo(l.access,y)))} />
      <p class="zacht">${Xe.access_more}</p>
      <${ti} files=${[{id:"bewaar-werkmap",label:Xe.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${h}>${Xe.choices}</button>
        <button type="button" id="ernaast" onClick=${f}>${Xe.alongside}</button>
        <span role="status">${p}</span>
      <//>
      <p class="zacht">${Xe.workbook_more} ${Xe.next_list}</p>
    <//>
    <${ei} />
  `}var Xe,d$=M(()=>{"use strict";V();X();I();Et();$o();P();Te();dt();so();Qt();_e();$t();cc();Ar();Lr();Xe=k.board.result});function m$({state:t,why:e,own:n}){let s=k.werkplaats,o=n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:`${g(s.shipped,{title:_.meta.title})} `;return a`<p>${o}${t==="off"?e:s.states[t]}</p>`}function $b(){let t=document.activeElement,e=ub.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==St("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&St(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(db));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function mb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Vt(),l=o.rows.filter(m=>m.open).length,c=Ps[Ps.indexOf(t)+1],u=(m,$)=>e(e$.bind(null,m),()=>$),p=t==="plaatsen"&&l?g(Ut.next_open,{count:l}):Ut.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${T(Ut.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Ut.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&u(-1,Ut.undone)}>${Ut.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&u(1,Ut.redone)}>${Ut.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>pb(e)}>${Ut.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function h$({route:t}){let[,e]=R(0),[n,s]=R(""),o=t.query.stap||"",r=An()&&Ps.includes(o)?o:Ps[0],{of:i,Step:l}=$$[r],c=An()?.found.plan,u=(c?.day||"").split("-").reverse().map(Number).join("-");async function p($,d){let h=$b(),f=An()?.decisions.length;try{s(""),await $(),e(x=>x+1);let b=An()?.decisions.length||0;d?zt(d()):b!==f&&zt(T(Ut.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}xe(()=>{F.started&&window.scrollTo(0,0)},[r]),xe(()=>{function $(f){let b=St({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>An()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",$,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[F.route]);let m={day:u,own:An()?.found.own,count:An()?.found.rows.length};return a`
    <${cb} at=${r} />
    <${at} key=${r} text=${i.title} title=${`${k.check.title}: ${Ut.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Ut.source,{...c,day:u,who:c.access||Ut.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${An()&&r!==Ps[0]&&a`<${mb} at=${r} act=${p} />`}
    ${r===Ps[0]&&a`<${ei} /><${vd} />`}
  `}var Ut,$$,Ps,f$,cb,pb,ub,db,g$=M(()=>{"use strict";Me();V();X();Ot();I();$o();P();Te();o$();a$();l$();p$();d$();Qt();Lr();Ut=k.board,$$={lijst:{of:Ut.list,Step:r$},kolommen:{of:Ut.columns,Step:s$},plaatsen:{of:Ut.place,Step:c$},partners:{of:Ut.partners,Step:i$},resultaat:{of:Ut.result,Step:u$}},Ps=Object.keys($$);f$=()=>a`
  <${at} text=${Ut.elsewhere.title}><p class="uitleg">${Ut.elsewhere.intro}</p><//>
  <ol>${Ut.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Eo} />
`,cb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Ut.steps_label}><ol>
      ${Ps.map((e,n)=>a`<li class=${n<Ps.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Ut.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,pb=t=>t(async()=>{let e=Vt(),{name:n,data:s}=await pt().ask("workbook",{decisions:e.decisions});yn(n,s,Cr.xlsx),e.saved=!0}),ub=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],db=":is(button,select,input,a)"});function fb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>mc?` ${g(cn.first,{count:mc})}`:"";return a`
    <${mt} id="eigen-uitkomst" caption=${`${T(cn.rows,e.length)}${o}`}
      rows=${e.slice(0,mc)} columns=${s} />
    <div class="acties"><${fe} name=${cn.file} rows=${()=>[t,...e]} label=${cn.csv} /></div>
  `}function w$({start:t=cn.example}){let[e,n]=R(t),[s,o]=R(""),[r,i]=R(null);function l(){i(null),Zn(o,cn.busy,async()=>i(await pt().ask("ask",{text:e})))}return a`
    <${N} title=${cn.title} note=${cn.intro}>
      <label class="veld breed"><span>${cn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${cn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?cn.yes:cn.no}</strong></p>`}
        ${r?.graph&&a`<${k$} label=${cn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${fb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function gb(t){let e=Object.entries(t.columns),n=s=>ws(s.subject)?a`<${A} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>y$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[hb],...Un(s=>s.plan),{key:"bron",label:At.columns.place,sort:!1,text:s=>Zs(s).map($e).join("; ")}]}function bb({name:t,query:e,scenario:n}){let s=_$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${At.nothing}</p>`;let o=gb(e),r={rows:T(At.rows,s.length),scenario:It(n)},i={key:"sentence",label:At.columns.sentence,text:c=>c.sentence},l=()=>Mn([i,...o],s,c=>Jt(n,c.plan));return a`
    <${mt} id=${`uitkomst-${t}`} caption=${g(At.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${fe} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${At.as_sentences}</a>
    </div>
  `}function kb({name:t,query:e,scenario:n}){let s=e.shelf===ga;return a`
    <p class="kruimel"><a href=${L("vragen")}>${At.title}</a></p>
    <${at} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${wn}><${ka} /><//>`}
    <${xn} pairs=${[[At.why,e.why],[At.weight,e.severity]]} />
    ${s&&a`<section><h2>${At.result}</h2><${bb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!kl([t,e])&&a`<p>${e.open?At.open:At.elsewhere}</p>`}
    ${t in At.rows_of&&a`<p><a href=${L("overzicht",{rijen:At.rows_of[t]})}>${At.in_overview}</a></p>`}
    <details>
      <summary>${At.sparql}</summary>
      <${k$} label=${At.sparql} text=${e.sparql} lang="en" />
      <${Ms} text=${()=>e.sparql} label=${At.copy} />
    </details>
    ${ce()&&!e.open&&a`<${w$} key=${t} start=${e.sparql} />`}
  `}function wb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:At.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:At.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:At.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${N} look=${null} title=${t.title} note=${t.intro}>
      <${mt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ga?s:s.slice(0,2)} />
    <//>
  `}function x$({route:t}){let e=K(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Bs} />`;if(n)return a`<${kb} ...${{name:n,query:s,scenario:e}} />`;let o=ko(_$(e).map(r=>r.query));return a`
    <${at} text=${At.title}><p class="uitleg">${At.intro}</p><//>
    ${ce()&&a`<${w$} />`}
    ${At.shelves.map(r=>a`<${wb} shelf=${r} counts=${o} />`)}
  `}var At,cn,mc,k$,b$,y$,_$,hb,v$=M(()=>{"use strict";V();X();Ot();I();Et();P();Te();To();tt();dt();Je();Qt();_e();Xs();$t();Be();Sr();At=k.questions,cn=k.questions.own,mc=200;k$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;b$={barrier:t=>t.barrier&&kt(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&dr(t.partner),severity:t=>Y("Severity",t.severity),detail:t=>t.detail&&(ws(t.detail)?O(t.detail):t.description)},y$=(t,e)=>(b$[t]?b$[t](e):e[t])||"",_$=t=>J(t).gaps.flatMap(e=>is(e).map(n=>({...n,plan:e.plan}))),hb={key:"severity",label:At.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>y$("severity",t),cell:t=>a`<${_a} severity=${t.severity} />`}});function C$(t,e,n,s){let o=n;return{placed:gc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function yb({lane:t,rows:e,wide:n}){let s=_s(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Rt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Rt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Rt.line}>
        ${s.length?s.join(" · "):T(Is.lane_total,e.length)}
      </text>
    </g>
  `}function _b({row:t,lane:e,shown:n,point:s}){let o=Rt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Rt.level,i=t.tail&&hc[t.outcome].tail&&Rt.left+t.tail,l={row:t,x:o,y:r},c=g(Is.mark,{...t,what:t.what||Is.card.none,phrase:hc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ue(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Za} outcome=${t.outcome} /></g>
    </a>
  `}function xb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Fe(o.id),c=el(o.work),u={...r>e*.62?{right:ki(e-r+14,e)}:{left:ki(r+14,e)},...i>n*.6?{bottom:ki(n-i,n)}:{top:ki(i,n)}};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${lo} outcome=${o.outcome} on=${o.on&&g(Is.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${ut} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${$e(l)}</p>`}
    </div>
  `}function L$({plan:t,rows:e,date:n}){let[s,o]=R(null),{wide:r,years:i,beyond:l}=Hn(t),{placed:c,bottom:u}=C$(t,e,Rt.top,({levels:w,title:z})=>Math.max(w*Rt.level+Rt.pad,z.length*Rt.line+36)),p=Rt.left+r+20,m=u+Rt.foot,$=sl(t,n),d=Rt.left+$.x,h=g(Is.report,{date:rt($.date)}),f=h.length*8.6+24,b=()=>o(null),x=w=>w.key==="Escape"&&b(),S=l&&{x:Rt.left+l.x,y:Rt.top-9},y=Math.min(Math.max(d-f/2,Rt.left),p-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${x}>
      <svg class="lanen" viewBox=${`0 0 ${p} ${m}`} role="group" aria-label=${Is.picture}>
        <rect class="daarna" x=${d} y=${Rt.top} width=${p-d} height=${u-Rt.top} />
        ${i.map(({year:w,x:z})=>a`
            <g class="jaar">
              <line x1=${Rt.left+z} x2=${Rt.left+z} y1=${Rt.top} y2=${u} />
              <text x=${Rt.left+z+4} y=${Rt.top-9}>${w}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${S}>${Is.beyond}</text></g>`}
        ${c.map(w=>a`<${yb} lane=${w} rows=${w.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${p} y1=${u} y2=${u} />
        <line class="nu" x1=${d} x2=${d} y1=${Rt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${y} y=${u+4} width=${f} height="28" rx="3" />
          <text x=${y+f/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(w=>w.mine.map(z=>a`<${_b} key=${z.id} ...${{row:z,lane:w}} shown=${s?.row.id===z.id} point=${o} />`))}
      </svg>
      ${s&&a`<${xb} at=${s} width=${p} height=${m} close=${b} />`}
    </div>
  `}function z$({scenario:t,plan:e}){let n=es(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Hn(e),i=mn(e.key,t.date),l=f=>O$+8+f/s*(Jo-O$-16),c=f=>Math.max(vb,T$(f)*M$+4),{placed:u,bottom:p}=C$(e,n,fc,c),m=l(sl(e,i).x),$=u.map(f=>g(S$.description,{chapter:vo(f),counts:ft(_s(f.mine))})),d=m>Jo-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Cb(f,b)}) scale(${Sb})`}>
      <title>${[b.name,b.by,hc[b.outcome].phrase].join(", ")}</title>
      <${Za} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${Jo} ${p+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${fc} width=${Jo-m} height=${p-fc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${p} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Is.beyond}</text>`}
      ${u.map(f=>a`
          <line class="baan" x1="0" x2=${Jo} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${jb(vo(f))}</text>
        `)}
      ${u.flatMap(({y:f,mine:b})=>Ob(b).map(([x,S])=>a`<text class="jaartal" x=${l(x)-8} y=${f+12} text-anchor="end">+${S}</text>`))}
      <line class="baan" x1="0" x2=${Jo} y1=${p} y2=${p} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${p+13} text-anchor=${d}>
        ${g(S$.line,{date:rt(i)})}
      </text>
      ${u.flatMap(f=>f.mine.filter(b=>b.level<bc).map(h(f)))}
    </svg>
  `}var S$,Is,hc,Rt,gc,j$,ki,O$,Jo,fc,M$,vb,Sb,bc,T$,Ob,Cb,jb,kc=M(()=>{"use strict";V();X();I();P();tt();Pt();$t();Or();S$=k.summary.lanes,Is=k.promises,hc=k.shared.outcomes,Rt={left:320,top:32,foot:40,level:19,pad:30,line:21},gc=(t,e)=>Hn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);j$=({plan:t,lane:e})=>Hn(t).lanes[e]?vo(Hn(t).lanes[e]):"";ki=(t,e)=>`${t/e*100}%`;[O$,Jo,fc,M$,vb,Sb]=[262,690,17,8,16,.62],bc=30,T$=t=>Math.min(t.levels,bc),Ob=t=>[...ko(t.filter(({level:e})=>e>=bc).map(({x:e})=>e))],Cb=(t,e)=>t.middle+(e.level-(T$(t)-1)/2)*M$,jb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Lb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?On.route.undecided:On.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${B} look="gemis" label=${On.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:u})=>a`
              <li class=${Ht(l)?"verzamel":""}>
                <${ye} basis=${u[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Mb({scenario:t,plan:e}){let n=qe("kind",t,e),s=qe("partner",t,e),{reach:o}=J({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Lb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function F$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:It(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(On.head,{date:rt(mn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(On.foot.source,{sources:os(t)})} ${g(On.foot.version,l)}</p>
        <p>${g(On.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Tb({cell:t,step:e}){let[n,s]=[kt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ps} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Fb({scenario:t,plan:e,...n}){let s=be(e).summary,{points:o}=J({...t,plan:e.key}),{phrase:r,named:i}=In(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${F$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:ss(e)})} ${r.lead}</p>
      <${as} plan=${e} />
      <${wi} title=${s.matrix.title} note=${s.matrix.note}>
        <${zb} scenario=${t} plan=${e} />
        <${kr} undecided=${ja(t,e)} />
      <//>
      <${wi} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Bb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=be(e),r=rt(mn(e.key,t.date)),i=ar(es(e,t.date),o.outcomes,In(t,e).named).map(([c,{tile:u,count:p}])=>a`
      <${Vo} outcome=${c} /> <strong>${p}</strong> ${g(u,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${F$} plan=${e} scenario=${t} ...${n}>
      <${wi} title=${s.route.title} note=${s.route.note}>
        <${Mb} scenario=${t} plan=${e} />
      <//>
      <${wi} title=${s.lanes.title} note=${l}>
        <${z$} scenario=${t} plan=${e} />
        <${B} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function B$({route:t}){let e=K(t.query),n=Se(e);return a`
    <div class="vel-boven">
      <${at} text=${On.title}><p class="uitleg">${On.screen}</p><//>
      <${Gs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${On.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[Fb,Bb].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${ge} text=${On.screen} />
  `}var On,zb,wi,A$=M(()=>{"use strict";V();Ot();I();Et();P();Tn();dt();Pt();so();Je();_e();kc();$t();Or();On=k.summary;zb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${On.matrix.title}</caption>
    <thead>
      <tr><td></td>${_n(e).map(n=>a`<th scope="col">${kt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${qe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Tb} cell=${s} step=${_n(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,wi=t=>a`<${N} look="blok-blad" label=${t.title} ...${t} />`});function _i(t){let n=t.flatMap(o=>So(o,K({}))).map(({step:o,basis:r})=>`${v(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(me).find(r=>n.includes(`${o} ${r}`));return yi($n.filter(s).map(o=>`${o.label} (${me[s(o)||""][1]})`))}function Ab({id:t}){let e=Q(t,"who").flatMap(S=>S.acts?S.to:[]),n=({key:S})=>g(ot.steps,{steps:_i(e.filter(y=>Wt(y,S)))}),s=S=>_.partners[S].find(y=>y.id===t)?.steps||[],o=co(s("")),r=_.plans.filter(S=>s(q?S.key:"").length),i=Q(t,"who").flatMap(S=>S.acts?[]:Wn(S.to)),l=co(j(i)).filter(S=>!o.includes(S)),c=S=>Q(S,"who").every(y=>!y.acts||y.from===t),u=j(e.filter(S=>_.works[S]?.across&&c(S)).flatMap(ts)),p=Dt(t,"unitOf"),m=Bt(Dt(t,"chapterLead")),$=m.flatMap(Fe),d=m.flatMap(S=>Dt(S,"concerns")).filter(S=>Oe(S,"Contradiction")&&Fe(S).some(y=>$.includes(y))),h=d.length>0&&a`${ot.disputed} <${ut} ids=${j(d)} />`,f=S=>{let y=co(_.partners[""].find(w=>w.id===S)?.steps||[]);return y.length>0&&a`<span class="zacht"> – ${yi(y)}</span>`},b=v(t,"tooi"),x=[...Uo(t),[k.thing.also_known,ai(t)],[ot.leads,m.length>0&&a`<${Ce} ids=${m} /> ${h}`],[ot.units,p.length>0&&a`<${Ce} ids=${p} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:rt(v(t,"checkedOn"))}):ot.unidentified]];return a`
    <${N} title=${k.thing.known}>
      <${le} text=${v(t,"summary")} />
      ${Ht(t)&&a`<p>${ot.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(S=>a`<p>${q&&`${S.title}: `}${n(S)}</p>`)}
      ${u.length>0&&a`<p>${g(ot.across,{kinds:yi(u.map(lt))})}</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:yi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${xn} pairs=${x} />
    <//>
  `}function Eb({id:t,rows:e}){let n=ot.columns,s=c=>Ct(c.to)?.key,o=[...Un(s),qt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ue(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},vn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>pi(c.to)},cs(n.place,c=>c.of)],r=j(e.map(c=>c.to)).map(c=>{let u=e.filter(p=>p.to===c);return{...u[0],phrase:j(u.map(p=>p.phrase)).join(", "),of:u.flatMap(p=>p.of)}}),i=fr(t,"activiteiten",K({}),s),l={id:"acties",caption:ot.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${N} title=${g(ot.work,{count:r.length})} note=${ot.work_note}>
      ${r.length?a`<${mt} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Nb({id:t}){let e=v(t,"organisationKind")===ot.places.of&&!Ht(t)?yt(t,"altLabel"):[],n=u=>e.some(p=>ns(u.replace("-"," ")).includes(ns(p))),s=u=>yt(u,"place").filter(n).join(", "),o=Q(t,"who").map(u=>u.to),r=Bt(qn.filter(u=>s(u)&&!o.includes(u))),l=a`<${Ce} ids=${r} more=${u=>{let p=jt(Dn(u),"alternativeReading").map($=>Nt($,"status")),m=ft(p.filter(Boolean)).toLowerCase();return a`
      <span class="zacht"> – ${s(u)}</span> <${xt} id=${u} />
      ${m&&a` <span class="zacht">${g(k.whatif.action.reading,{status:m})}</span>`}
    `}} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${N} title=${c} note=${ot.places.note}>${l}<//>`}function Pb({id:t}){let[e,n]=[K({}),ra(t)],o=_.plans.flatMap($=>es($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=Q(t,"who").flatMap($=>$.acts?$.to:[]),i=j([...r,...r.flatMap($=>jt($,"followedBy"))]).filter($=>ot.to_come.includes(Ln($))&&!o.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:h,by:f})=>[n($),$,d,`${h} (${l(f)})`]),...i.map($=>["planned",$,we($).toLowerCase()])],u=Object.entries(ot.coming.groups).flatMap(([$,d])=>{let h=c.filter(([b])=>b===$).map(([,b,...x])=>a`<li><${A} id=${b} />: ${x.filter(Boolean).join(", ")}</li>`),f=a`<${zn} id=${`komt-${$}`} items=${h} first=${Z()?wc:void 0} />`;return h.length?a`<p>${T(d,h.length)}</p>${f}`:[]}),p=L("beloften",{partner:v(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${p}>${ot.coming.all}</a></p>`;return u.length>0&&a`<${N} title=${ot.coming.title} note=${ot.coming.note}>${u}${m}<//>`}function Ib({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${A} id=${s} /></h3>
    <${br} id=${o} /><${te} of=${[o]} />
  `;return a`
    <${N} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${zn} id="eigen" as="div" first=${wc} items=${e.map(n)} />
    <//>
  `}function qb({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[v(r[0],"asOf").slice(0,4),v(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${le} text=${v(i,"summary")} />`)} <${te} of=${r} />
  `,s=Bt(j(e.map(r=>ks(r,t)))).map(r=>{let i=e.filter(l=>ks(l,t)===r);return a`<li><${A} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?ot.its_members:ot.members;return a`<${N} title=${o}><${zn} id="leden" items=${s} first=${s.length} /><//>`}function Rb({id:t}){let e=new Map(Q(t,"with").map(o=>[ks(o,t),o]));if(!e.size)return null;let n=Bt([...e.keys()]).map(o=>{let{of:r=[],more:i}=e.get(o)||{},l=g(i?ot.more_works:ot.works,{works:r.map(oe).join(", ")});return a`<li key=${o}><${A} id=${o} /><span class="zacht">${l}</span></li>`}),s=a`<ul class="kolommen">${n}</ul>`;return a`
    <${N} title=${ot.together} note=${ot.alphabetical}>
      ${Z()?a`<${zn} id="samen" items=${n} first=${wc} />`:s}
    <//>
  `}function Wb({id:t}){let e=K({}),n=Ha(t,e),s=n.flatMap(c=>c.rows),o=ft(n.flatMap(({end:c})=>c===t?[]:O(c))),r={id:Z()?"stromen":"",title:g(ot.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${g(ot.flows.note,{names:o})}</p>`,l=a`<${Ja} ...${{rows:s,scenario:e}} state=${O(t)} />`;return s.length>0&&a`<${qo} ...${{...r,intro:i}}>${l}<//>`}var ot,yi,wc,E$,N$=M(()=>{"use strict";V();X();Ot();I();Et();P();Vs();io();pe();To();tt();dt();Pt();Qt();Jl();_e();$t();Be();Go();ui();an();ot=k.thing.organisation,yi=t=>ft(t.map(e=>e.toLowerCase()));wc=1;E$=({id:t})=>a`
  <${Ab} id=${t} />
  <${Eb} id=${t} rows=${Q(t,"who")} />
  <${Nb} id=${t} />
  <${Pb} id=${t} />
  <${Ib} id=${t} />
  <${ci} title=${ot.wishes} ids=${Dt(t,"wish")} of="concerns" />
  <${li} title=${ot.requested} ids=${Bt(Dt(t,"askedOf"))} />
  <${qb} id=${t} />
  <${Wb} id=${t} />
  <${Rb} id=${t} />
  <${Ko} id=${t} />
`});function Db({id:t,reports:e}){let n=pn(t);if(Cn(t.split("/")[0]).dates.length<3)return null;let s=r=>Ke(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${xt} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${s(r)}`);return a`<${B} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function Hb({id:t}){let e=Cn(t.split("/")[0]),{no_result:n,not_mentioned:s}=pn(t),o=e.dates.filter(({date:c})=>Ln(t,c)),r=_.codes.AgreementStatus[v(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(c,u)=>a`
    <${le} text=${v(c,"summary")} /><${no} of=${c} />
    <${le} text=${u===e.date&&v(c,"resultReported")!=="true"&&n} look="zacht" />
    <${te} of=${[c]} />
  `,l=o.map(({date:c,label:u})=>{let p=Dn(t,c);return a`
      <strong>${U(u)}</strong>
      <p><${xt} id=${t} date=${c} /></p>
      ${r&&c===e.date&&a`<${le} text=${r} look="zacht" />`}
      ${Ke(t,c).earlier&&a`<p class="zacht">${U(s)}</p>`}
      ${p&&i(p,c)}
    `});return a`<${Db} id=${t} reports=${o} /><${B} as="ol" look="tijdlijn" items=${l} />`}function Vb({id:t}){let e=jt(t,"silentPart"),n=e.map(s=>[v(s,"summary"),a`<span class="zacht"> (${Y("SilentWeight",v(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${pn(t).silent}</strong></p><${B} items=${n} />`}function Ub({id:t}){let e=pn(t),n=e.deadline_columns,s=Hs(t);if(!s.length)return null;let o=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>v(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>v(i,"dueBy"),cell:i=>rt(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:n.kind,text:i=>rr(v(i,"modality"))},{key:"er",label:n.there,text:i=>Ke(i).delivery||e.not_there},{...cs(n.place,()=>[]),cell:i=>a`<${le} text=${v(i,"summary")} /><${te} of=${[i]} />`}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Kb({id:t}){let e=pn(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=[qt("wie",n.who,({from:r})=>r,O,js),{key:"rol",label:n.role,text:({phrase:r})=>r},{key:"wat",label:n.note,sort:!1,text:({of:r})=>v(r[0],"summary")},cs(n.place,({of:r})=>r.slice(0,1))];return a`<${mt} id="wie" caption=${e.who_caption} rows=${s} columns=${o} />`}function Gb({id:t}){let e=jt(ht(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${pn(t).heading}<${ut} ids=${e} />.</p>`}function Jb({id:t}){let e=pn(t),n=oa(t);return n.length?n.map(s=>a`<${br} id=${s} /><${te} of=${[s]} />`):v(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:yt(t,"interventionKind").map(lt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Qb({id:t}){let e=pn(t),n=Dt(t,"subMeasureOf"),s=o=>a` <${xt} id=${o} />`;return a`<${N} title=${e.container}><p>${e.parts}</p><${Ce} ids=${n} more=${s} /><//>`}function P$({id:t}){let e=pn(t),n=Cn(t.split("/")[0]),s=gs(n.date,n),o=Uo(t),r=v(t,"isContainer")==="true"?Qb:Yb;return a`
    <${N} title=${v(t,"promise")?e.promise:e.what}>
      ${ri(t).map(i=>a`<${le} text=${i} />`)}
      ${v(t,"isNew")==="true"&&a`<${le} text=${g(e.new,{when:s})} look="zacht" />`}
      ${v(t,"numberedByUs")==="true"&&a`<${le} text=${e.numbered} look="zacht" />`}
      <${te} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${ii} id=${t} />
    ${o.length>0&&a`<${N} title=${k.thing.further}><${xn} pairs=${o} /><//>`}
    <${Ko} id=${t} />
  `}var pn,Yb,I$=M(()=>{"use strict";V();I();P();pe();tt();dt();Pt();_e();$t();Be();Go();an();pn=t=>be(Ct(t)).thing.undertaking;Yb=({id:t})=>a`
  <${N} title=${pn(t).progress}><${Hb} id=${t} /><${Vb} id=${t} /><${Ub} id=${t} /><//>
  <${N} title=${pn(t).who}><${Kb} id=${t} /><${Gb} id=${t} /><//>
  <${ci} title=${pn(t).expected} ids=${Q(t,"expected").map(({of:e})=>e[0])} />
  <${N} title=${pn(t).steps}><${Jb} id=${t} /><//>
`});function tk({id:t}){let e=Zb[fn(t)];return e?_.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Xb} key=${n.plan.key} ...${n} />`):null}function ek({id:t}){let e=Dt(t,"inChapter"),n=jl(tn.other.annex.file),s=l=>a` <${xt} id=${l} />`,o=l=>g(_i([l])?tn.other.at:tn.other.no_step,{steps:_i([l])}),r=l=>a`${s(l)}<p class="zacht">${ri(l).join(" ")} ${o(l)}</p>`,i=qn.filter(l=>_.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${N} title=${tn.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${tn.other.annex.label}</a></p>`}
      <${Ce} ids=${Bt(e)} more=${r} />
      ${i.length>0&&a`<p>${tn.other.under}</p><${Ce} ids=${Bt(i)} more=${s} />`}
    <//>
  `}function nk({id:t}){let e=[...Uo(t),[Oe(t,"Legislation")?tn.also_known:tn.in_source,ai(t)],[tn.place,Fe(t).length>0&&a`<${te} of=${[t]} />`]];return a`
    <${N} title=${tn.known}>
      ${Oe(t,"Facilitator")&&a`<p class="zacht">${be(Ct(t)).thing.other.judged}</p>`}
      <${le} text=${v(t,"summary")} />
      <${le} text=${v(t,"rationale")} />
      <${xn} pairs=${e} />
    <//>
    <${ii} id=${t} />
    ${Oe(t,"Chapter")&&a`<${ek} id=${t} />`}
    <${Ko} id=${t} />
  `}function rk({id:t}){let e=K(F.route.query),n=fn(t)==="organisation"&&v(t,"notation"),s=i=>is(i).some(({partners:l})=>n&&l.includes(n)),o=J(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${za} gap=${i} scenario=${e} /></article>`);return a`
    <${N} title=${g(tn.gaps,{count:o.length})}>
      <${zn} id="vragen" items=${r} first=${Z()?ok:sk} as="div" />
    <//>
  `}function ak({id:t}){let e=fn(t),n=[q$[e]&&a`<a href=${L(q$[e])}>${tn.crumbs[e]}</a>`,q&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>ht(t,s)&&a`<${A} id=${ht(t,s)} />`),ue(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function R$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${Bs} />`;let n=O(e),s=fn(e),o=s==="undertaking"&&v(e,"isContainer")!=="true",r=()=>{let i=()=>g(tn.stand,{stand:we(e).toLowerCase()}),l=o?[ic(e),i()]:[v(e,"summary")],c=[`${ue(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=j([...Fe(e),...Fe(Dn(e))]);return ba(c.replace(/([^.!?])$/,"$1."),u,null,Ct(e)||it())};return a`
    <${ak} id=${e} />
    <${at} text=${Oe(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${o&&a`<p><${xt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Bo} />`}
    <${tk} id=${e} />
    <div class="acties bovenaan">
      <${Ms} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${tn.around}</a>
    </div>
    <${ik[s]} id=${e} />
    <${rk} id=${e} />
  `}var tn,yc,Zb,Xb,sk,ok,q$,ik,W$=M(()=>{"use strict";V();X();Ot();I();Et();P();pe();tt();dt();Pt();Je();Qt();_e();Xs();$t();Be();Go();N$();ui();I$();an();Sr();tn=k.thing,yc=k.thing.route,Zb={organisation:(t,e)=>_.partners[q?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Wn},Xb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${q?g(yc.of_plan,{plan:t.title}):yc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${yc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[sk,ok]=[3,1];q$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};ik={undertaking:P$,organisation:E$,step:Fd,other:nk}});function lk({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${wt.tiles_label}>
      ${ar(t,be(s).shared.outcomes,e?In(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>W({uitkomst:n===r?null:r})}>
            <${Vo} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(mn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function dk({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>et(l.day,c.day)),i=r.slice(0,pk).map(l=>V$(l,a`<${Vo} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${wt.open.title}</h2>
      <p>${r.length?g(wt.open.phrase,{date:rt(mn(e.key,n))}):wt.open.none}</p>
      <${B} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${wt.open.gaps}</a></p>
      <h2>${wt.read.title}</h2>
      <ul class="leesregels"><li>${wt.read.first}</li>${uk}<li>${wt.read.last}</li></ul>
    </aside>
  `}function fk({rows:t}){let n=j([...t.flatMap(o=>U$(o.work)),...na]).map(o=>[o,O(ze(o))]).sort((o,r)=>et(o[1],r[1])),s=[[wt.fields.year,"jaar",sn(j(t.map(o=>o.day.slice(0,4))).sort(et))],[wt.fields.partner,"partner",n]];return a`<${Cs} fields=${s} names=${["jaar","partner"]} />`}function gk({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=es(t,o),i=fp(t,o).filter(Nr(s)),l=Hn(t).termless[o].filter(f=>Nr(s)({work:f,day:""})),c=r.filter(Nr(s)),u=c.length===r.length,p=f=>f.filter(b=>!n||b.outcome===n),m=p(c),$=_s(m).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(wt.intro,{count:r.length,undated:i.length})}</p>
    <p>${In(e,t).phrase.overdue}</p>
  `,h=a`
    <${lk} rows=${c} whole=${u} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${L$} plan=${t} rows=${m} date=${o} /><${mk} plan=${t} rows=${m} /></div>
      <${dk} rows=${c} plan=${t} date=${o} />
    </div>
    <details class="tweeling">
      <summary>${wt.table}</summary>
      <${mt} id=${`beloften-${t.key}`} caption=${wt.caption} rows=${m} columns=${H$} sort="dag" />
    </details>
  `;return a`
    <section>
      ${q&&a`<h2>${t.title}</h2>`}
      ${u?d:a`<p role="status"><strong>${T(wt.kept,m.length)}</strong> ${$}</p>`}
      <${Xa} works=${p(r.filter(Nr({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${D$} title=${wt.undated} items=${i.map(hk)} />
      <${D$} title=${wt.bare} items=${l.map(f=>a`<${A} id=${f} />: ${we(f,o)}`)} />
    </section>
  `}function K$({route:t}){let e=K(t.query),n=Se(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(c=>es(c,e.date)),r=o.filter(Nr(t.query)).filter(c=>!s||c.outcome===s),i=()=>Mn(ck,r,c=>Jt(e,c.plan.key)),l={title:wt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${at} text=${wt.heading} title=${wt.title} />
    <${wn}><${Gs} /><${$r} /><${fk} rows=${o} /><//>
    <${Bo} />
    ${n.map(c=>a`<${gk} key=${c.key} ...${{plan:c,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${fe} name="beloften.csv" rows=${i} />
      ${o.length>0&&a`<${Ye} name="beloften" ...${l} />`}
    </p>
    <${ge} text=${T(wt.lane_total,r.length)} />
  `}var wt,H$,ck,V$,pk,uk,$k,mk,U$,Nr,hk,D$,G$=M(()=>{"use strict";V();X();Ot();I();Et();P();pe();tt();dt();Pt();Je();Qt();rc();zs();kc();$t();Or();Be();wt=k.promises;H$=[{key:"dag",label:wt.columns.day,text:t=>t.day,cell:t=>t.by},qt("actie",wt.columns.work,t=>t.work),{key:"wat",label:wt.columns.what,text:t=>t.what||v(t.work,"prefLabel")},{key:"wie",label:wt.columns.who,text:t=>jn(t.work)},{key:"woorden",label:wt.columns.quote,text:t=>t.quote},{key:"stand",label:wt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${lo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:wt.columns.lane,text:j$}],ck=[...H$,Ao(wt.columns.place,t=>t.id)],V$=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${A} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,pk=6,uk=wt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);$k=t=>{let e=a`<${lo} outcome=${t.outcome} on=${t.on} />`;return V$(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},mk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${gc(t,e).map(n=>a`
        <details>
          <summary>${vo(n)}
            <span class="bij">
              ${T(wt.lane_total,n.mine.length)}${_s(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${B} items=${n.mine.map($k)} />
        </details>
      `)}
  </div>
`,U$=t=>Q(t,"who").map(e=>v(e.from,"notation")),Nr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||U$(e.work).includes(t.partner));hk=({work:t,quote:e,what:n,stand:s})=>a`<${A} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`,D$=({title:t,items:e})=>e.length>0&&a`
    <details class="tweeling">
      <summary>${g(t,{count:e.length})}</summary><${B} items=${e} />
    </details>
  `});function bk({loss:t,scenario:e,id:n,title:s}){let o=Y$(t,e),r=[{key:"vak",label:En.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ts(i,t.plan)}>${c}</a>`:c},{key:"nu",label:En.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:En.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${mt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${Q$()} />`}function kk({loss:t,names:e,scenario:n,apart:s}){let o=Cn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,u=m=>{let $=Q(m,"who",n.date),[d,h]=[!0,!1].map(w=>$.filter(({from:z})=>e.includes(O(z))===w)),f=h.filter(({acts:w})=>w),b=new Map;for(let{from:w,phrase:z=""}of f.length?f:h)Ne(b,z,O(w));let x=[...b].map(([w,z])=>`${ft(j(z))} (${w})`).join("; "),S=Q(m,"expected",n.date).flatMap(({from:w})=>$.some(z=>z.from===w)?[]:O(w)),y=[d.length>0&&g(En.role,{names:ft(j(d.map(({phrase:w=""})=>w)))}),x&&g(f.length?En.others:En.only_named,{names:x}),S.length>0&&g(En.expected,{names:ft(j(S))})];return a`
      <li>
        <${A} id=${m} /> <${xt} id=${m} date=${n.date} />
        <span class="zacht"> ${y.filter(Boolean).join("; ")}</span>
      </li>
    `},p=(m,$,d=[])=>{let h=a`<${zn} id=${`${c}-${$}`} items=${d.map(u)} first=${Q$()} />`;return d.length>0&&a`<${J$} title=${m} count=${d.length}>${h}<//>`};return a`
    <section>
      ${q&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${_k} loss=${t} scenario=${n} />
      <${J$} title=${r} count=${t.cells.length} none=${i}>
        <${bk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>p($,m,t[m]))}
      ${t.blocks.map((m,$)=>p(m.phrase,String($),m.acts))}
    </section>
  `}function _c({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>Y$(r,n).map(({cell:i,step:l,now:c})=>[ft(e),lt(i.column),l,c,i.phrase,...Jt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${kk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Se(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${fe} name="wat-als.csv" rows=${()=>[[...En.csv,...Qs],...o()]} /></div>
  `}function wk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead].flat(),s=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return J({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?U(lt(o.kind)):kt(o.step),...s.get(`${o.step}~${o.kind}`),things:o.things.filter(r=>n.includes(r)),empty:!o.things.length}))}function yk({place:t,date:e}){let{title:n,things:s,empty:o,last_actor:r,only_lead:i}=t,l=s.filter(p=>!r.includes(p)),c=a`
    <p class="verliestal">${g(ho.lost,{count:r.length,total:s.length})}</p>
    <p class="verlieswoord">${ho.lost_phrase}</p>
  `,u=s.length?T(ho.stays,s.length):ho[o?"nothing":"elsewhere"];return a`
    <li class=${r.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(p=>a`<i key=${p} class="paal weg"></i>`)}
        ${l.map(p=>a`<i key=${p} class=${`paal b-${ys(p,e)}`}></i>`)}
      </div>
      ${r.length>0&&c}
      ${i.length>0&&a`<p>${T(ho.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">${u}</p>`}
    </li>
  `}function _k({loss:t,scenario:e}){let{legend:n}=ho,s=wk(t,e),o=j(s.flatMap(i=>i.things.map(l=>ys(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <${N} look="verliesbeeld" title=${ho.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${yk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:yo(it(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Y("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var ho,En,Q$,Y$,J$,Z$=M(()=>{"use strict";V();Ot();I();Et();P();pe();Tn();tt();dt();Pt();Qt();_e();$t();Be();ho=k.whatif.picture,En=k.whatif,Q$=()=>Z()?1:void 0,Y$=(t,e)=>t.cells.map(n=>{let{matrix:s}=J({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[U(lt(n.column)),o?kt(n.barrier):""],l=o?g(En.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?No(o):En.no_cell}}),J$=({title:t,count:e,none:n,children:s})=>a`
  <${N} title=${g(En.part,{title:t,count:e})} as=${q?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function xk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=vr("answer",{options:[...bs(n),...s]},()=>zt(nt.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:nt.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=T(nt.questions,o.gaps.filter(r).length);return a`
    <div>
      <${_c} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(nt.with_this,{questions:i,now:J(n).gaps.length})}</p>
    </div>
  `}function vk({acting:t,chosen:e}){let[n,s]=R(""),o=p=>W({zonder:p.map(xi).join(",")}),r=p=>{if(e.includes(p))return o(e.filter(m=>m!==p));o(Pe()?[...e,p]:[p])},i=p=>[O(p),...yt(p,"altLabel")].join(" "),l=t.filter(p=>Lo(i(p),n)),c=p=>a`
    <button type="button" id=${`zonder-${xi(p)}`} aria-pressed=${String(e.includes(p))}
      onClick=${()=>r(p)}>${O(p)}</button>
  `,u=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${nt.clear}</button>
      <button type="button" class="klein" onClick=${()=>mr(location.href,nt.shared)}>${nt.share}</button>
    </p>
  `;return a`
    <h2>${nt.leave_out}</h2>
    ${e.map(p=>a`
        <button type="button" class="weggelaten" key=${p} aria-label=${g(nt.put_back,{name:O(p)})}
          onClick=${()=>r(p)}>
          ${O(p)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&u}
    <label class="veld">
      <span>${nt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${p=>s(p.target.value)}
        onKeyDown=${p=>p.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${B} look="partnerlijst" label=${nt.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${nt.none_found}</p>`}
    ${!Pe()&&a`<p class="zacht">${nt.alone}</p>`}
  `}function Sk({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=ft(r.map(p=>kt(p).toLowerCase())),u=c?g(nt.start.steps,{steps:c}):nt.start.no_step;return[i&&T(nt.start.alone,i),i&&u,l&&T(nt.start.lead,l)].filter(Boolean)},s=yo(it(e.plan)),o=r=>a`
    <a href=${L("wat-als",{zonder:xi(r.who)})}>${O(r.who)}</a>
    <span class="bij">${q?`${Cn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${N} id="begin" look=${null} title=${nt.start.title} note=${g(nt.start.phrase,{source:s})}>
      <${B} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${nt.start.no_partner}</p>`}
    <//>
  `}function Ok({id:t,scenario:e}){let n=r=>ft(Bt(j(r)).map(O)),s=Object.entries(nt.apart.roles).map(([r,i])=>{let l=u=>Q(u,"who",e.date).filter(p=>p.role===r),c=Bt(j(l(t).map(u=>u.to))).map(u=>{let p=n(l(u).flatMap(m=>m.from===t?[]:[m.from]));return O(u)+(p&&g(nt.apart.others,{names:p}))});return c.length>0&&a`<p>${g(i,{names:ft(c)})}</p>`}),o=Ha(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:p,to:m})=>[...p,...m].filter($=>$!==r))),c=g(r===t?nt.apart.flows:nt.apart.group_flows,{name:O(r)}),u=a`<${A} id=${r} text=${T(nt.apart.count,i.length)} />`;return a`<p>${c} ${u}${l&&g(nt.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(Dt(t,r));return i&&a`<p>${g(nt.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${nt.apart.page} <${A} id=${t} />.</p>
  `}function X$({route:t}){let e=K(t.query),{without:n,most:s}=J(e),o=Bt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(ze).filter(Boolean),i=r.map(h=>O(h)),[l]=r,c=r.length>1&&Pe(),[,u,...p]=t.path,m=[[nt.leave_out,L("wat-als"),!u],[nt.action.title,L(["wat-als","actie"]),!!u]],$=a`
    <${hr} label=${nt.title} tabs=${m} />
    <${at} text=${nt.title} title=${u?nt.action.title:nt.title}>
      <p class="uitleg">${u?nt.action[Pe()?"intro":"intro_elsewhere"]:nt.intro}</p>
    <//>
    <${wa} scenario=${e} />
  `;if(u)return[$,a`<${rd} requested=${p.join("/")} scenario=${e} />`];let d=()=>c?a`<${xk} notations=${r.map(xi)} names=${i} scenario=${e} />`:l?a`
      <${_c} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Ok} id=${l} scenario=${e} />`} />
    `:a`<${Sk} most=${s} scenario=${e} />`;return a`
    ${$}
    <${Yl} chosen=${r.join(",")} choices=${a`<${vk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ge} text=${r.length===1?g(nt.phrase,{name:i[0]}):""} />
  `}var nt,xi,tm=M(()=>{"use strict";Me();Mo();V();X();Ot();I();Et();P();Te();io();pe();tt();dt();Je();Qt();Oa();_e();$t();Z$();Zl();an();nt=k.whatif;xi=t=>v(t,"notation")});var nm={};rm(nm,{answerTo:()=>J,compare:()=>et,connection:()=>Co,csv:()=>Yr,data:()=>_,here:()=>F,longerWays:()=>la,scenarioOf:()=>K});function Si(t=null){for(let e of Oi())e!==t&&(e.open=!1)}function xc(){Si(),Nn().classList.remove("is-open"),vi().setAttribute("aria-expanded","false")}function Ck(){Nn()&&(vi().addEventListener("click",()=>{let t=Nn().classList.toggle("is-open");for(let e of Oi())e.open=t;vi().setAttribute("aria-expanded",String(t))}),Nn().addEventListener("click",t=>{let e=t.target;e.closest("a")?xc():e.closest("summary")&&!Z()&&Si(e.closest("details"))}),Nn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Oi().find(n=>n.open);Z()?vi().focus():e?.querySelector("summary")?.focus(),xc()}),document.addEventListener("click",t=>{!Z()&&!Nn().contains(t.target)&&Si()}),Nn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!Nn().contains(e)&&Si()}))}function jk(t){if(!Nn())return;let e=Ll(t)?.to;for(let n of Nn().querySelectorAll("a")){let{path:s}=Gi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of Oi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Lk(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return Pr=!er(e)||s!==n,Pr?(Pn(a`<p role="status">${k.werkplaats.busy}</p>`,St("inhoud")),Ci?pt().show(Ci,pt().own):vc||Mk(bs(e),s),!0):!1}async function Mk(t,e){vc=!0;try{Ci=(await pt().ask("page",{options:t,comparisons:e})).page,Pr&&pt().show(Ci,pt().own)}catch(n){Pr&&Pn(a`<p role="alert">${n.message}</p>`,St("inhoud"))}vc=!1}function Tk(t){let e=t.path[0]||"overzicht",n=St("inhoud");if(St("bronregel").hidden=e==="controleer"&&!!ce()?.board,ce()?.own&&Lk(e,K(t.query)))return;n.className=`scherm-${e}`;let s=St("zoek");s&&e!=="zoek"&&(s.value="");let o=em[e]||em.onbekend;Pn([a`<${Zp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),jk(e)}function Sc(){let t=St("motor");t.hidden=!1;let{state:e,why:n,own:s}=pt();Pn(a`<${m$} state=${e} why=${n} own=${s} />`,t)}function zk(){Fk(),Pr=!1,window.removeEventListener("werkplaats",Sc),Pn(null,St("inhoud")),Pn(null,St("motor"))}var Nn,vi,Oi,em,vc,Ci,Pr,Fk,sm=M(()=>{"use strict";Me();V();X();Ot();I();Et();P();Te();Vs();To();dt();Qt();Oa();pu();Cu();Tu();hd();Md();Qd();Xd();g$();v$();Sr();A$();W$();G$();tm();Nn=()=>St("menu"),vi=()=>St("menuknop"),Oi=()=>[...Nn().querySelectorAll("details")];St("spring").addEventListener("click",t=>{t.preventDefault(),St("inhoud").focus()});Ck();St("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),xc();let e=St("zoek").value;location.hash=Vp(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={..._.meta,title:document.title,address:location.hash||"#/overzicht"};mr(g(e,{...s,sources:os()}),n)});em={__proto__:null,overzicht:Zd,dekking:Mu,aandachtspunten:Ld,partners:qd,maatregelen:Hd,naslag:Ud,gevraagd:Kd,tijdlijn:Jd,beloften:K$,verken:fd,ding:R$,samenvatting:B$,vragen:x$,"wat-als":X$,vergelijk:Ou,"weet-niet":cu,methode:lu,zoek:ad,controleer:ce()?h$:f$,onbekend:Bs},vc=!1,Ci="",Pr=!1;ce()&&(window.addEventListener("werkplaats",Sc),Sc());St("inhoud").replaceChildren();Fk=rp(Tk);ce()&&window.addEventListener("andere-bladzijde",zk,{once:!0});document.documentElement.dataset.klaar="ja"});Me();Mi();typeof DecompressionStream>"u"?St("te-oud").hidden=!1:jc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(sm(),nm))});})();
