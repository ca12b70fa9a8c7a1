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
"use strict";var ketenkaart=(()=>{var hm=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var gm=(t,e)=>{for(var n in e)hm(t,n,{get:e[n],enumerable:!0})};function Mt(t){let e=Lt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Fc(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Lt,Be=T(()=>{"use strict";Lt=t=>document.getElementById(t)});async function Bc(){let t=Uint8Array.from(atob(Lt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ei=bm(await new Response(e).json())}function bm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Ei,Ai=T(()=>{"use strict";Be()});function Nc(t){var e=Ec.get(this);return e||(e=new Map,Ec.set(this,e)),(e=Ac(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)o=n[u][m],r===1?o==="<"?(p(),c=[c],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ac,Ec,Pc=T(()=>{Ac=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,Ac(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Ec=new Map});function Ko(t){t&&t.parentNode&&t.remove()}function Wi(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ri.call(arguments,2):n),ir(t,i,o,s,null)}function ir(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:lr,__v:s||++Rc,__i:-1,__u:0};return!s&&At.vnode&&At.vnode(r),r}function Xr(t){return t.children}function Gr(t,e){this.props=t,this.context=e,this.__g=0}function Oo(t,e){if(e==null)return t.__&&Oo(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Oo(t)}function _m(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=Go({constructor:lr},n)).__v=n.__v+1,At.vnode&&At.vnode(e),Di(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Oo(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Jc(s,e,r),n.__=n.__e=null,e.__e!=o&&Uc(e))}function Uc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Uc(t)}function Ic(t){(8&t.__g||(t.__g|=8,So.push(t),Qr++))&&Ni==At.debounceRendering||((Ni=At.debounceRendering)||queueMicrotask)(Hc)}function Hc(){try{for(var t,e=1;So.length;)So.length>e&&So.sort(Wc),t=So.shift(),e=So.length,8&t.__g&&_m(t)}finally{(Qr=So.length)&&(Ni||queueMicrotask)(Hc)}}function Vc(t,e,n,o,s,r,i,l,c,p,u){var m,$,d,h,f,b,w=o.__k||Zr,v=e.length;for(c=xm(n,e,w,c,v),m=0;m<v;m++)(d=n.__k[m])!=null&&($=~d.__i&&w[d.__i]||Yr,d.__i=m,b=Di(t,d,$,s,r,i,l,c,p,u),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Ui($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=Kc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function xm(t,e,n,o,s){var r,i,l,c,p,u,m,$,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=ir(null,i):qi(i)?i=v[r]=ir(Xr,{children:i}):i.constructor===lr&&i.__b?i=v[r]=ir(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=vm(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(s>h?b--:s<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],m=[],r=0;r<s;r++)if((i=v[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=Oo(l)),Hi(l,l));return o}function Kc(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Kc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Oo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function vm(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function qc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Vr(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||qc(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||qc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Pi[e]||(Pi[e]=Sm(e)),(t.__a||(t.__a={}))[e]=Ii,r=e!=(e=e.replace(Dc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Sm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Kr]==null)e[Kr]=Ii++;else if(e[Kr]<this.__a[t])return;return n(At.event?At.event(e):e)}}}function Di(t,e,n,o,s,r,i,l,c,p){var u,m,$,d,h,f,b,w,v,S,y,j,L,q,F,B,jt,Ze,Et=e.type;if(e.constructor!==lr)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Jr(u,r):r.push(u),l=r[0]||l),(u=At.__b)&&u(e);t:if(typeof Et=="function"){$=i.length;try{if(w=e.props,v=(u=Et.prototype)&&u.render,S=(u=Et.contextType)&&o[u.__c],y=u?S?S.props.value:u.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new Et(w,y):(e.__c=d=new Gr(w,y),d.constructor=Et,d.render=Cm),S&&S.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),Et.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Go({},d.__s)),Go(d.__s,Et.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!Et.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(me){me&&(me.__=e)}),Zr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Oo(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!Et.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,j=At.__r,L=v?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++L<25);v&&(Zr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Go({},o,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),q=u&&u.type===Xr&&u.key==null?u.props.children:u,w.__P&&(u=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(me){me&&Hi(me,me)}),n.__k=null),l=n.__k?Oo(n,0):null),l=Vc(t,qi(q)?q:[q],e,n,o,s,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Ko),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(me){if(i.length=$,e.__v=null,c||r)if(me&&me.then){if(e.__u|=128|c,r){for(~(jt=r.indexOf(l||void 0))||(jt=r.length);(Ze=r[jt-1])&&Ze.nodeType==8;)jt--;for(;jt<r.length;jt++)if(Ze=r[jt])if(r[jt]=null,F){if(Ze==B)break}else{if(Ze.nodeType!=8)break;Ze.data.startsWith("$s")&&(B=Jr(F=Ze))}}if(!F){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;F=l}(u=Jr(F=e.__c.__z||(e.__c.__z=F)))?(e.__e=F,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ko);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),me&&me.then||Gc(e),At.__e(me,e,n)}}else l=e.__e=Om(n.__e,e,n,o,s,r,i,c,p,t);return(u=At.diffed)&&u(e),l}function Jr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Gc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Gc))}function Jc(t,e,n){for(var o=0;o<n.length;)Ui(n[o++],n[o++],n[o++]);At.__c&&At.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){At.__e(r,s.__v)}})}function Om(t,e,n,o,s,r,i,l,c,p){var u,m,$,d,h,f,b,w,v=n.props||Yr,S=e.props,y=e.type;if(y=="svg"?s="http://www.w3.org/2000/svg":y=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(y?h.localName==y:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!y)return w.createTextNode(S);t=w.createElementNS(s,y,S.is?S:p),l&&(At.__m&&At.__m(e,r),l=!1),r=null}if(y){if(p=y=="template"&&t.content||t,r=y=="textarea"&&S.defaultValue!=null?null:r&&Ri.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?$=h:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||Vr(t,u,null,h,s);for(u in S)h=S[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||Vr(t,u,h,v[u],s);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(y=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&ym.test(y))&&(s="http://www.w3.org/1999/xhtml"),Vc(p,qi(d)?d:[d],e,n,o,s,r,i,r?r[0]:n.__k&&Oo(n,0),l,c),r&&r.some(Ko)),l&&y!="textarea"||(u="value",y=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(y!="progress"||f)||Vr(t,u,f,v[u],s),u="checked",b!=null&&b!=t[u]&&Vr(t,u,b,v[u],s))}else v===S||l&&t.data==S||(t.data=S);return t}function Ui(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){At.__e(s,n)}}function Hi(t,e,n){var o,s,r,i;if(At.unmount&&At.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ui(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){At.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Hi(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Jr(o,r=[]))&&(o==t.__e&&r.some(Ko),Ko(s),Ko(o)),n||Ko(t.__e),t.__e=t.__c=t.__=null}function Cm(t,e,n){return this.constructor(t,n)}function Ln(t,e){var n,o,s,r;At.__&&At.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ir(Xr,{children:[t]}),s=[],r=[],Di(e,e.__k,o||Yr,Yr,e.namespaceURI,o?null:e.firstChild?Ri.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Jc(s,e.__k,r),e.__k.props.children=null}var At,Rc,km,So,Ni,Qr,Wc,Kr,Dc,Ii,Pi,wm,lr,Yr,Zr,ym,qi,Ri,Go,ta=T(()=>{lr=Symbol.for("pv"),Yr={},Zr=[],ym=/^m(i|n|o|s|text|space)$/,qi=Array.isArray,Ri=Zr.slice,Go=Object.assign;At={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Qr=0,t}},Rc=0,km=function(t){return t!=null&&t.constructor===lr},Gr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Go({},this.state)),typeof t=="function"&&(t=t(Go({},n),this.props)),t&&(Go(n,t),this.__v&&(e&&this.__k.push(e),Ic(this)))},Gr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ic(this))},Gr.prototype.render=Xr,So=[],Qr=0,Wc=function(t,e){return t.__v.__b-e.__v.__b},Kr=Symbol(),Dc=/(PointerCapture)$|Capture$/i,Ii=0,Pi={},wm=0});function na(t,e){ee.__h&&ee.__h(ie,t,ea||e),ea=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function U(t){return ea=1,jm(ap,t)}function jm(t,e,n){var o=na(vs++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):ap(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);Ki(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=ie,!ie.__f)){ie.__f=!0;var s=ie.shouldComponentUpdate;ie.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Ki($.__[0],$.__N[0])||(u=!0))}),s){var m=s.call(this,r,i,l);return p?m||u:m}return!p||u}}return o.__}function je(t,e){var n=na(vs++,3);!ee.__s&&Qi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ie.__H.__h.push(n))}function rn(t,e){var n=na(vs++,4);!ee.__s&&Qi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ie.__h.push(n))}function pr(t){return ea=5,We(function(){return{current:t}},[])}function We(t,e){var n=na(vs++,7);return Qi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Lm(){var t;do{for(;t=Gi.shift();)try{cr(t)}catch(n){ee.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=rp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(cr),e.__h.some(Ji),e.__h=[]}catch(n){e.__h=[],ee.__e(n,t.__v)}}}while(Gi.length)}function Mm(t){var e,n=function(){clearTimeout(o),op&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);op&&(e=requestAnimationFrame(n))}function sp(t){t!=1&&Qc==ee.requestAnimationFrame||((Qc=ee.requestAnimationFrame)||Mm)(Lm)}function cr(t){var e=ie,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ie=e}function Ji(t){var e=ie;t.__c=t.__(),ie=e}function Qi(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ki(n,t[o])})}function ap(t,e){return typeof e=="function"?e(t):e}var vs,ie,Vi,Qc,Ki,ea,rp,Gi,ee,Yc,Zc,Xc,tp,ep,np,op,Yi=T(()=>{ta();Ki=Object.is,ea=0,rp=[],Gi=[],ee=At,Yc=ee.__b,Zc=ee.__r,Xc=ee.diffed,tp=ee.__c,ep=ee.unmount,np=ee.__;ee.__b=function(t){ie=null,Yc&&Yc(t)},ee.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),np&&np(t,e)},ee.__r=function(t){Zc&&Zc(t),vs=0;var e=(ie=t.__c).__H;e&&(Vi==ie?ie.__h=[]:(e.__h.some(cr),e.__h.some(Ji),vs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vi=ie},ee.diffed=function(t){Xc&&Xc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&sp(rp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vi=ie=null},ee.__c=function(t,e){e.some(function(n){try{n.__h.some(cr),n.__h=n.__h.filter(function(o){return!o.__||Ji(o)})}catch(o){n.__h=[function(){throw o}]}}),tp&&tp(t,e)},ee.unmount=function(t){ep&&ep(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,sp(Gi.push(s))}else cr(s)}catch(r){e=r}}),o.__H=void 0,e&&ee.__e(e,o.__v))};op=typeof requestAnimationFrame=="function"});function ip(t){if(Array.isArray(t))return t.map(ip);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,o)=>o?[Wi("wbr",null),n]:[n])}var le,a,E,V=T(()=>{"use strict";Pc();ta();Yi();ta();Yi();le=()=>pr(null);a=Nc.bind((t,e,...n)=>Wi(t,e,...typeof t=="string"?n.map(ip):n)),E=({items:t,as:e="ul",look:n,id:o,label:s})=>a`
  <${e} class=${n} id=${o} aria-label=${s}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function Bm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:o,kies:s=o,uit:r=o||s,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(lp,n)&&!t.query.uit?{path:lp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:s||c},...i&&{toon:"lijst"}}}}function tl(t){let e=Object.entries(Fm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,o]=e.replace(/^#\/?/,"").split("?"),s=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(o||"")].map(([i,l])=>[zm[i]||i,l]);return Bm({path:n.split("/").filter(Boolean).map(s),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let o=Tm.filter(i=>n&&A.route.query[i]).map(i=>[i,A.route.query[i]]),s=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(o),...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function H(t,e=!1){let n=M(A.route.path,{...A.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Zi},"",n),Xi())}function Xi(t=!1){let e=tl(location.hash),n=A.route.path.join("/")===e.path.join("/");A.route=e,A.led=A.started&&!n&&!t,cp(e),n||window.scrollTo(0,t&&pp.get(history.state?.turn)||0)}function up(t){cp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Zi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>pp.set(history.state?.turn??0,window.scrollY),n);let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Zi},""),Xi(s)};return window.addEventListener("popstate",o,n),Xi(),A.started=!0,()=>e.abort()}var Tm,zm,lp,Fm,A,cp,Zi,pp,Xe,tt=T(()=>{"use strict";Tm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],zm={ernst:"gewicht"},lp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Fm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};A={route:{path:[],query:{}},started:!1,led:!1},Zi=0,pp=new Map;Xe=t=>M(["ding",t])});function it({text:t,title:e=t,children:n}){let o=le();return rn(()=>{document.title=`${e} – Ketenkaart`},[e]),rn(()=>{A.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function xe({text:t}){let{route:e}=A;return rn(()=>{A.started&&t&&Mt(t)},[t,e]),null}var X,Tt=T(()=>{"use strict";Be();V();tt();X=()=>window.matchMedia("(max-width: 44rem)").matches});function mt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function tn(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function Ss(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function oa(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map(l=>({text:s.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function sa(t){let e=o=>String(o??"").replace(/^[=+\-@\t\r]/,"'$&"),n=o=>`"${e(o).replaceAll('"','""')}"`;return`\uFEFF${t.map(o=>`${o.map(n).join(";")}\r
`).join("")}`}function dp(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var g,z,K,ur,Nt,C,an,nt,R=T(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),z=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),K=t=>t.slice(0,1).toUpperCase()+t.slice(1),ur=t=>(Nt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],an=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,$p,mp,Em,Am,Nm,Pm,Im,qm,Rm,Wm,Dm,Um,ln,Os,W,k,ve,lt,Mn,_t,Rt,fp,Hm,so,fe,Vm,mn,fn,rt,Cs,Le,Tn,I=T(()=>{"use strict";Ai();_=Ei,{codes:$p,progress:mp,queries:Em,names:Am,absent:Nm,lists:Pm,kinds:Im,called:qm,works:Rm,partners:Wm,lookups:Dm}=_,Um=[$p,mp,Em,Am,Nm,_.dates,Pm,Im,qm,Rm,Wm,Dm];for(let t of[...Um,_.words,_.addresses,...[$p,mp].flatMap(Object.values)])Object.setPrototypeOf(t,null);ln=new Map(Object.entries(_.things)),Os=new Map(_.plans.map(t=>[t.key,t])),W=_.plans.length>1,k=_.words,ve=t=>t?.words.page||k,lt=t=>Os.get(t||"")||(W?void 0:_.plans[0]),Mn=t=>Os.get(t),_t=t=>Os.get(t.split("/")[0]),Rt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,fp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Hm=_.plans.flatMap(t=>t.dates),so=fp(Hm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),fe=so[so.length-1].date,Vm=_.plans.flatMap(t=>t.steps),mn=fp(Vm.reverse(),({notation:t})=>t).reverse(),fn=(t,e)=>{let n=_t(t);return n?_.stands[e]?.[n.key]||n.date:e},rt=t=>_.dates[t]||t||"",Cs=(t=lt())=>t?.source||_.source,Le=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),Tn=(t,e=lt())=>(e?e.dates:so).find(n=>n.date===t)?.label||rt(t)});async function ra(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function ro(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var el,he,pt,De,Ee=T(()=>{"use strict";R();I();el=5*2**20,he=()=>window.werkplaats,pt=()=>he(),De=()=>!!he()&&he()?.state!=="off"});function Q(t){let e=_.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!nl.has(o)){let{matrix:s,without:r,links:i,...l}=e,c={matrix:ol(s,n),without:ol(r,n),links:i},p={...ol(l,n),...c};nl.set(o,p)}return nl.get(o)}function Co({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function G(t){let e=W&&Os.has(t.plan)?t.plan:"",n=so.some(p=>p.date===t.stand)?t.stand:fe,[o,s]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:o,strict:s,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:fe};return[r,i,l].map(aa).find(p=>dr(p)||he())||aa({...l,stated:!1,strict:!1})}function aa({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function sl(t,e,n){return new Set(n.map(([s])=>G({...t,[e]:s}).key)).size===n.length?n:[]}var nl,ol,Rn,dr,rl,hp,Wt=T(()=>{"use strict";I();Ee();nl=new Map,ol=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));Rn=(t,e)=>Q({...t,plan:e.key}).numbers[0];dr=t=>t.key in _.answers;rl=(t,e)=>Os.get(e)?.steps.find(n=>n.notation===t)?.id,hp=t=>new Set(Q(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>rl(o.step,e))))});var gp,Km,Jo,$r,Y,zt,jo,Se=T(()=>{"use strict";R();I();gp=new Map;for(let{rows:t,...e}of _.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let i of[n,o])tn(gp,i,r)}Km=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Jo=(t,e=fe)=>!Km[e]?.has(t),$r=(t,e=fe)=>(gp.get(t)||[]).filter(n=>Jo(n.of[0]||n.from,e)),Y=(t,e,n)=>$r(t,n).filter(o=>o.name===e),zt=(t,e,n)=>Y(t,e,n).filter(o=>o.to===t).map(o=>o.from),jo=(t,e)=>t.from===e?t.to:t.from});var al,bt,x,ut,dt,Lo,ia,ao,ce,kp,hn,ge,io,be,Qt,Z,Dt,la,wp,O,pe,bp,Wn,Qo,ca,Dn,Gm,pa,lo,gn,js,Jm,Ae,ne,oe,et=T(()=>{"use strict";R();I();al=[],bt=(t,e)=>ln.get(t)?.[e]||al,x=(t,e)=>bt(t,e)[0]||"",ut=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),dt=(t,e)=>ut(t,e)[0]||"",Lo=t=>ln.has(t),ia=t=>bt(t,"type"),ao=t=>wp.get(t)||al,ce=(t,e)=>ia(t).includes(e),kp=t=>ia(t).flatMap(e=>_.kinds[e]||[])[0],hn=t=>kp(t)?.page||"",ge=t=>kp(t)?.kind||"",io=t=>hn(t)==="organisation",be=t=>hn(t)==="undertaking",Qt=t=>!!hn(t)&&!!x(t,"prefLabel"),Z=(t,e)=>_.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>Z(_.lists[e],x(t,e)),la=t=>_.names[t]||k.thing.foreign[t]||t,wp=new Map;for(let[t,e]of ln)for(let n of e.type||al)tn(wp,n,t);O=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),pe=t=>_.called[t]?.short||O(t),bp=t=>x(t,"identifier"),Wn=[...ao("Chapter")].sort((t,e)=>nt(bp(t),bp(e))),Qo=Wn.map(t=>[t,O(t)]),ca=Wn.flatMap(t=>ut(t,"chapterLead").map(e=>x(e,"notation"))),Dn=[...ln.keys()].filter(be),Gm=[...ln.keys()].filter(io),pa=t=>mn.find(e=>e.notation===t),lo=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=mn.map(t=>[t.notation,t.label]),js=lo("InterventionKind"),Jm=new Map(Gm.map(t=>[x(t,"notation"),t])),Ae=t=>Jm.get(t)||"",ne=t=>_.addresses[t]||"",oe=t=>ut(t,"passage")});function yp(t,e,n,o){let s=bn(t,o);return{id:t,work:e,plan:n,name:O(e),short:pe(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:K(fr(x(t,"modality"))),day:x(t,"dueBy"),by:rt(x(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:rt(s.on)}}var mr,Hn,ua,Ls,il,Un,zn,Fn,da,Yo,Pt,$a,fr,Qm,bn,Zo,ll,kn,Ue,Mo,co,cl,hr,To,pl,Ms,Vn,It=T(()=>{"use strict";tt();R();I();Se();et();mr=t=>e=>_.works[e]?.[t]||[],Hn=mr("steps"),ua=mr("kinds"),Ls=mr("years"),il=mr("leads"),Un=mr("acts"),zn=(t,e)=>bt(t,"unread").includes(e),Fn=t=>{let e=o=>il(t).includes(o)?g(k.shared.leading,{name:O(o)}):O(o);if(Un(t).length)return Un(t).map(e).join(", ");let n=Y(t,"who").map(({from:o,phrase:s})=>`${O(o)} (${s})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):zn(t,"partner")?k.shared.unread:_.works[t]?.container?"":k.explore.list.no_partner},da=(t,e)=>Y(t,"at",e).flatMap(n=>n.of),Yo=(t,e)=>Y(t,"deadline",e).map(n=>n.from),Pt=t=>x(t,"isGeneric")==="true",$a=t=>{let[e,n]=[zt(t,"chapterLead"),Y(t,"who")];return o=>{let s=n.filter(l=>l.to===o);if(s.length)return s.some(l=>l.acts)?"acts":"named";let[r,...i]=ut(o,"reportedUnder");return!i.length&&n.some(l=>l.to===r)?"under":_.works[o]?.chapters?.some(l=>e.includes(l))?"heads":""}},fr=t=>Z("Modality",t),Qm={},bn=(t,e=fe)=>A.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Qm,Zo=t=>Yo(t).map(e=>{let{outcome:n="",stand:o=""}=bn(e),s=k.shared.outcomes[n]?.phrase||o;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,s].filter(Boolean).join(", ")}),ll=t=>(e,n)=>bn(e,n)[t]||"",kn=ll("report"),Ue=ll("status"),Mo=ll("state"),co=(t,e)=>Vn(t).rows.filter(({id:n})=>bn(n,e).outcome).map(n=>({...n,...yp(n.id,n.work,t,e)})),cl=(t,e)=>_.promises[t.key].undated.filter(n=>Jo(n,e)).map(n=>yp(n,dt(n,"initiative"),t,e));hr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([o,s])=>{let r=t.filter(i=>i.outcome===o).length;return[o,{...s,count:n[s.number]?.value??r}]}).filter(([,{rare:o,count:s}])=>!o||s),To=(t,e=!1)=>hr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:o,count:s}])=>z(o||{one:`{count} ${n}`,more:`{count} ${n}`},s)),pl=(t,e)=>{let{reports:n}=Vn(t);return n.find(o=>o.date===fn(t.key,e))||n[n.length-1]},Ms=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Vn=t=>_.promises[t.key]});function Ts(t,e){if(x(t,"crossCutting")==="true")return[{step:zo,of:t,basis:""}];let n=Q(e).links;return Y(t,"at",e.date).filter(o=>o.of[0]in n).map(o=>({step:dt(o.to,"broader")||o.to,of:o.of[0],basis:n[o.of[0]][0]}))}function ma(t,e){if(be(t))return[t];let n=r=>be(r)&&Rt(r,e.plan);if(io(t))return C(Fo(t,e).map(r=>r.to));if(!xp(t))return C($r(t,e.date).map(r=>jo(r,t))).filter(n);let o=[t,...Y(t,"broader",e.date).map(r=>r.from)];return C(o.flatMap(r=>Y(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Ts(r,e).some(i=>i.step===t))}function vp({opened:t,chosen:e,hidden:n,step:o,kind:s,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Qt),m=B=>(!o||Ts(B,c).some(jt=>x(jt.step,"notation")===o))&&(!s||ua(B).includes(s))&&(!r||Ls(B).slice(-1)[0]>=r)&&(!i||Ls(B)[0]<=i),$=C(u.flatMap(B=>ma(B,c))),d=B=>u.includes(B)&&!l,h=$.filter(B=>!d(B)&&!m(B)),f=$.filter(B=>d(B)||m(B)&&!p.has(B)).sort($l),v=[...u.filter(B=>!io(B)).flatMap(B=>ma(B,c)),e].filter(B=>f.includes(B)).flatMap(B=>_p(B,c,l)),S=C([...u.filter(io),...v]).filter(B=>!p.has(B)).sort(zs),y=f.flatMap(B=>Fo(B,c,l).filter(jt=>S.includes(jt.from))),j=f.flatMap(B=>Ts(B,c).map(jt=>({work:B,...jt}))),L=[...mn.map(B=>B.id),zo],q=C([...u.filter(xp),...j.map(B=>B.step)]).filter(B=>!p.has(B)).sort((B,jt)=>L.indexOf(B)-L.indexOf(jt)),F=r||i?h.filter(B=>!Ls(B).length).length:0;return{who:S,what:f,steps:q,roles:y,ties:j.filter(B=>q.includes(B.step)),left:h.length,undated:F}}function fa(t,{who:e,what:n},o){return be(t)?_p(t,o).filter(s=>!e.includes(s)).length:ma(t,o).filter(s=>!n.includes(s)).length}function ha(t,e,n,o=!1){let s=Sp(t,e,n,o),r=ul(e,"",s),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>gr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of s(u).sort(zs))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function Fs(t,e,n,o=!1){let s=Sp(t,e,n,o),r=ul(t,e,s),i=ul(e,t,s),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(h=>r.get(h)===d).sort(zs)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(h=>{let f=Fo(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>jo(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function Op(t,e,n){let o=[t,e],s=o.flatMap(r=>[...Fo(r,n,!0),...Y(r,"expected",n.date)]);return C(s.map(r=>r.to)).filter(r=>be(r)&&Rt(r,n.plan)).sort($l).map(r=>s.filter(i=>i.to===r)).filter(r=>o.every(i=>r.some(l=>l.from===i))).filter(r=>!o.every(i=>r.some(l=>l.from===i&&l.acts)))}function ul(t,e,n){let o=new Map([[t,0]]),s=[t];for(;s.length&&!o.has(e);){let r=C(s.flatMap(n)).filter(i=>!o.has(i));for(let i of r)o.set(i,(o.get(s[0])??0)+1);s=r}return o}function Cp(t,e){let n=r=>Ts(r,e).map(i=>i.step),[o,s]=t.map(r=>ma(r,e).flatMap(n));return mn.filter(({id:r})=>o.includes(r)&&s.includes(r))}function jp(t,{date:e}){let[n,o]=t.map(s=>[s,...Y(s,"member",e).map(r=>r.to)]);return C(n.filter(s=>o.includes(s)))}var zo,dl,Fo,_p,xp,$l,zs,Sp,gr,Xo=T(()=>{"use strict";R();Wt();I();Se();et();It();zo="dwars",dl=60,Fo=(t,{date:e,plan:n},o=!1)=>Y(t,"who",e).filter(s=>(o||s.acts)&&Rt(s.to,n)),_p=(t,e,n=!1)=>C(Fo(t,e,n).map(o=>o.from)),xp=t=>hn(t)==="step";$l=(t,e)=>nt(pe(t),pe(e))||nt(O(t),O(e)),zs=(t,e)=>Number(Pt(t))-Number(Pt(e))||$l(t,e);Sp=(t,e,n,o)=>s=>C(Fo(s,n).map(r=>jo(r,s))).filter(r=>r===t||r===e||be(r)||o||!Pt(r)),gr=30});var Ym,Fp,Bp,br,Bs,Zm,Ep,kr,ka,bl,ml,Xm,Ap,Np,yl,_l,Pp,tf,wr,fl,ef,nf,of,sf,hl,Lp,rf,kl,wl,gl,af,Mp,Tp,zp,ga,ba,Ip,lf,qp=T(()=>{Ym="ENTRIES",Fp="KEYS",Bp="VALUES",br=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Bs(this._path);if(Bs(n)==="")return{done:!1,value:this.result()};let o=e.get(Bs(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Bs(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Bs(e)).filter(e=>e!=="").join("")}value(){return Bs(this._path).node.get("")}result(){switch(this._type){case Bp:return this.value();case Fp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Bs=t=>t[t.length-1],Zm=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,i=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)i[l]=l;for(let l=1;l<r;++l)i[l*s]=l;return Ep(t,e,n,o,i,1,s,""),o},Ep=(t,e,n,o,s,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=s[c-1];u<=n&&o.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,h=d-i,f=s[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let S=$!==e[v],y=s[h+v]+ +S,j=s[h+v+1]+1,L=s[d+v]+1,q=s[d+v+1]=Math.min(y,j,L);q<f&&(f=q)}if(f>n)continue t}Ep(t.get(p),e,n,o,s,u,i,l+p)}},kr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=ka(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=yl(o);for(let i of s.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),s.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Xm(this._tree,e)}entries(){return new br(this,Ym)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return Zm(this._tree,e,n)}get(e){let n=bl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=bl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new br(this,Fp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ml(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ml(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ml(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new br(this,Bp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},ka=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),ka(t.get(o),e.slice(o.length),n);return n.push([t,e]),ka(void 0,"",n)},bl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return bl(t.get(n),e.slice(n.length))},ml=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let i=Math.min(n-o,r.length),l=1;for(;l<i&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},Xm=(t,e)=>{let[n,o]=ka(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Ap(o);else if(n.size===1){let[s,r]=n.entries().next().value;Np(o,s,r)}}},Ap=t=>{if(t.length===0)return;let[e,n]=yl(t);if(e.delete(n),e.size===0)Ap(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Np(t.slice(0,-1),o,s)}},Np=(t,e,n)=>{if(t.length===0)return;let[o,s]=yl(t);o.set(s+e,n),o.delete(s)},yl=t=>t[t.length-1],_l="or",Pp="and",tf="and_not",wr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?gl:e.autoVacuum;this._options={...hl,...e,autoVacuum:n,searchOptions:{...Lp,...e.searchOptions||{}},autoSuggestOptions:{...rf,...e.autoSuggestOptions||{}}},this._index=new kr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=wl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=s(o(m,u),u),d=this._fieldIds[u],h=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of $){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:i,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=s(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],h=new Set($).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of $){let b=o(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new kr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=wl,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||kl.batchSize,r=e.batchWait||kl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%s===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||gl.minDirtCount,o=o||gl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(s.filter==null||s.filter($))&&i.push($)}return e===t.wildcard&&s.boostDocument==null||i.sort(Tp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:i,count:1})}let s=[];for(let[r,{score:i,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:i/c});return s.sort(Tp),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(hl.hasOwnProperty(e))return fl(hl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ga(s),c._fieldLength=ga(r),c._storedFields=ga(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of o){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),ga(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ba(s),c._fieldLength=await ba(r),c._storedFields=await ba(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of o){let $=new Map;for(let d of Object.keys(m)){let h=m[d];l===1&&(h=h.ds),$.set(parseInt(d,10),await ba(h))}++p%1e3===0&&await Ip(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new kr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,$));return this.combineResults(d,$.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,i={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(sf(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((f,b)=>({...f,[b]:fl(o.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:u}={...Lp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,s,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,s,r,c,$)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,s,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let i=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:i,terms:[],match:{}})}return n}combineResults(e,n=_l){if(e.length===0)return new Map;let o=n.toLowerCase(),s=ef[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,i]of o)s[r]=Object.fromEntries(i);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let h=d.size,f=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),S=this._fieldLength.get(b)[$],y=of(v,h,this._documentCount,S,f,c),j=o*s*m*w*y,L=p.get(b);if(L){L.score+=j,af(L.terms,e);let q=fl(L.match,n);q?q.push(u):L.match[n]=[u]}else p.set(b,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,zp),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,zp),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of o){let l=s(n,i);l!==void 0&&(r[i]=l)}}};wr.wildcard=Symbol("*");fl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,ef={[_l]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:i}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,i),Mp(o.terms,r)}}return t},[Pp]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:i,match:l}=e.get(o);Mp(s.terms,i),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[tf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},nf={k:1.2,b:.7,d:.5},of=(t,e,n,o,s,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*o/s)))},sf=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:i}},hl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(lf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Lp={combineWith:_l,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:nf},rf={combineWith:Pp,prefix:(t,e,n)=>e===n.length-1},kl={batchSize:1e3,batchWait:10},wl={minDirtFactor:.1,minDirtCount:20},gl={...kl,...wl},af=(t,e)=>{t.includes(e)||t.push(e)},Mp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Tp=({score:t},{score:e})=>e-t,zp=()=>new Map,ga=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ba=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Ip(0);return e},Ip=t=>new Promise(e=>setTimeout(e,t)),lf=/[\n\r\p{Z}\p{P}]+/u});function wa(t,e=[],n=po(t),o=()=>!0){let s=Nt(t),r=C([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=pf&&l.length>=c.length+uf&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||i(l,c))}function As(t,e){let n=Es(t).map(Nt);return ts(e).every(o=>n.some(wa(o)))}function ya(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(Rp))Wp(s).map(Nt).some(e)&&(n.push({phrase:t.slice(o,r),on:!1},{phrase:s,on:!0}),o=r+s.length);return[...n,{phrase:t.slice(o),on:!1}]}var cf,pf,uf,Rp,df,ts,Wp,Es,po,Ns=T(()=>{"use strict";R();cf=4,pf=6,uf=3,Rp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,df=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),ts=t=>df(t).match(Rp)||[],Wp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Es=t=>ts(t).flatMap(Wp),po=t=>t.length>1&&t.length<=cf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function hf(){let t=new Map([...ln.keys()].filter(Qt).map(o=>{let s=[_.called[o]&&O(o),x(o,"value")&&_.lookups[o]?.description];return[o,{sort:[ge(o)],text:s.filter(Boolean)}]}));for(let[o,s]of ln){let r=Ne.owners.flatMap(l=>ut(o,l)),i=t.get([o,...r].find(l=>t.has(l)));i?.sort.push(...ff(o)),i?.text.push(...Ne.texts.flatMap(l=>(s[l]||[]).map(rt)))}let e=o=>Number(Ne.weights[o]??Ne.weights.rest),n=(o,s,r,i,l,c)=>({id:o,path:i,query:c,label:s,kind:r,titles:[s,...Ne.also[o]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([o,s])=>{let r={id:o,path:["ding",o],label:O(o),kind:ge(o),titles:mf(o),...s},i=C(zt(o,"who")).filter(c=>!Un(o).includes(c)),l={actors:Dp(Ne.actors,Un(o)),text:[...r.text,...Dp(Ne.others,i)]};return{...r,...l,weight:Math.min(...ia(o).map(e))}}),...Object.entries(_.queries).filter(Sl).map(([o,{title:s,question:r,why:i}])=>n(o,s,Ne.question,["vragen",o],[r,i])),...C(Object.values(_.progress[fe]).flatMap(({status:o})=>o||[])).map(o=>n(o,K(Z("Status",o)),Ne.in_state,["maatregelen"],[],{staat:o})),...Object.values(W?{}:_.comparisons).flatMap(({statements:o})=>o.filter(([s])=>Ne.also[s])).map(([o,s])=>n(o,s,k.compare.title,["vergelijk"],[],{vouw:o}))]}function Vp(){let t=new Map(hf().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(Es)),o=new Set(n.filter(p=>!_a(p)).map(Nt)),s=new wr({fields:Ps,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Es,processTerm:p=>_a(p)?null:Nt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});s.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Es),i=new Set(r.filter(po).map(Nt)),c=[...e.filter(p=>Ne.synonyms.some(u=>ce(p.id,u))).map(p=>p.titles),...Ne.same].map(p=>C(p.map(Kn))).filter(p=>p.length>1);return{items:t,known:o,shorts:i,mini:s,groups:c}}function wf(t){if(se.known.has(t))return xl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&se.known.has(n));return[...xl.get(t)||[],...e.flatMap(n=>xl.get(n)||[n])]}function Ol(t){let e=Nt(t),n=[e,e.replace(/s$/,"")].find(s=>se.shorts.has(s));if(n||po(t)||e.length<2)return wa(n||t,[],!0);let o=[...se.known].some(s=>s.startsWith(e));return wa(t,wf(e),!1,s=>o||se.known.has(s))}function Jp(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!se.known.has(n)||e<xa&&!se.shorts.has(n))continue;let s=o.length>=xa&&se.known.has(o)?[o]:Jp(o);if(s.length)return[n,...s]}return[]}function yf(t){for(let e of t.length<Kp||/\d/.test(t)?[]:t.length<bf?[1]:[1,2]){let o=se.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function va(t){let e=ts(t).filter(n=>!_a(n));return e.length?e:ts(t)}function Qp(t){return va(t).flatMap(e=>{if(po(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Jp(Nt(e)),()=>yf(Nt(e))];for(let o of n){let s=o();if(s.length&&s.every(r=>Cl(Ol(r)).length))return s}return[e]})}function _f(t,e){let n=t.filter(po).map(Kn),o=se.groups.flatMap(s=>s.filter(r=>e.includes(r)&&(r.length>kf||n.includes(r))).flatMap(r=>s.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(o).map(s=>ts(s).filter(r=>!_a(r)))]}function xf(t,e){let[n,...o]=t.titles.map(Kn);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function vl(t){se=se||Vp();let e=Qp(t),n=e.join(" "),o=va(t).join(" "),s=Nt(n)===Nt(o)?Kn(t):Kn(n),[,...r]=_f(e,s),i=[e,...r].map(d=>d.map(Ol)),l=[s,...r.map(d=>Kn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(Nt(b))),m=new Map;for(let d of i){let h=d.map(f=>({combineWith:Gp,queries:Cl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of gf.entries())for(let{id:w,score:v}of se.mini.search({combineWith:"AND",queries:h},{fields:b})){let S=se.items.get(w),y=xf(S,s)??f+4+ +(b.length===Ps.length&&!u(S));y<(m.get(w)?.place??Number.POSITIVE_INFINITY)&&m.set(w,{item:S,place:y,score:v})}}return{found:[...m.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:Nt(n)===Nt(o)||!m.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function yr(t){let e=vl(t);if(e.found.length||va(t).length<2)return e;let n=va(t).flatMap(s=>vl(s).found.length?{word:s,...vl(s)}:[]),o=s=>n.filter(({found:r})=>r.includes(s)).length;return{found:C(n.flatMap(({found:s})=>s)).sort((s,r)=>o(r)-o(s)),read:"",some:C(n.map(({word:s,read:r})=>r||s)),answers:s=>n.some(({answers:r})=>r(s))}}function Yp(t,e){se=se||Vp();let n=new Set([...se.items.values()].filter(vf).flatMap(({titles:l})=>l.flatMap(Es)).map(Nt)),o=(l,c)=>{let p=se.groups.filter($=>$.includes(Kn(l))).flat(),u=[l,...p.map($=>$.trim()).filter($=>!$.includes(" "))],m={combineWith:Gp,queries:C(u.map(Ol).flatMap(Cl))};return se.mini.search(m,{fields:c}).flatMap($=>e.includes($.id)?[$.id]:[])},s=new Map,r=0;for(let l of Lf(x(t,"prefLabel"))){let c=l.find(f=>o(f,Ps).length)||l[0],p=o(c,Ps),u=o(c,["titles"]),m=Ne.everyday.includes(Nt(c))||c.length<xa&&!po(c),d=n.has(Nt(c))&&p.length>Of||c!==l[0]?Up:1,h=m?0:Math.log(e.length/Math.max(1,p.length))*d;r+=h;for(let f of p){let{shared:b,score:w}=s.get(f)||{shared:[],score:0},v=h*(u.includes(f)?1:Up);s.set(f,{id:f,shared:[...b,c],score:w+v})}}let i=Math.max(...[...s.values()].map(({score:l})=>l));return[...s.values()].filter(({score:l})=>l>0&&l>=r*Cf&&l>=i*jf).sort((l,c)=>c.score-l.score||c.shared.length-l.shared.length).slice(0,Sf).map(({id:l,shared:c})=>({id:l,shared:c}))}function Xp(t,e){let n=r=>{let[i,l]=ya(r,e);return l?.on?i.phrase.length:-1},o=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var Ne,$f,_a,Kn,Hp,mf,Dp,ff,Sa,Sl,Ps,gf,Kp,bf,xa,kf,Gp,xl,se,Cl,vf,Sf,Of,Cf,jf,Up,Lf,Zp,es=T(()=>{"use strict";qp();Ns();tt();R();I();Ee();Se();et();It();Ne=k.search,$f=new Set(Ne.small),_a=t=>!po(t)&&$f.has(Nt(t)),Kn=t=>` ${ts(t).map(Nt).join(" ")} `,Hp=new Map;for(let[t,e]of _.search.english)tn(Hp,t,e);mf=t=>C([O(t),pe(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...Hp.get(t)||[]]),Dp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],ff=t=>Ne.sorts.flatMap(e=>{let n=_.lists[e];return bt(t,e).flatMap(o=>[Z(n,o),..._.search.also[n]?.[o]||[]])}),Sa="gaps",Sl=([t,{shelf:e}])=>e===Sa||t in k.questions.rows_of||!!he();Ps=["titles","sort","actors","text"],gf=Ps.map((t,e)=>Ps.slice(0,e+1));Kp=6,bf=10,xa=4,kf=4,Gp="OR",xl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Cl=t=>[...se.known].filter(t);vf=({id:t})=>Ne.synonyms.some(e=>ce(t,e)),[Sf,Of,Cf,jf,Up]=[3,12,1/4,.6,1/3],Lf=t=>C(Qp(t)).map(e=>{let n=Nt(e),o=s=>s.length>=Kp&&n.length>=s.length+xa&&(n.startsWith(s)||n.endsWith(s));return[e,...po(e)?[]:[...se.known].filter(o)]});Zp=t=>{let{found:e,read:n,some:o}=yr(t);return e.length===1&&Qt(e[0].id)&&!n&&!o.length?M(e[0].path):""}});function Mf(t,e=fe){let n=ut(kn(t,e),"alternativeReading").map(o=>x(o,"status"));return C([_.progress[e]?.[t]?.status||"",...n]).filter(o=>o&&o!==Ue(t,e)).map(o=>g(k.whatif.action.reading,{status:Z("Status",o).toLowerCase()}))}function Oa(t,e,n,o=lt(n?.plan)){let{version:s,content:r}=_.meta;return g(Pe.export.footnote,{phrase:t,sources:$o(o),addresses:e.map(i=>`; ${ne(i)}`).join(""),version:s+(r?g(Pe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ut(n,o)}`:""})}var Pe,Gn,uo,Is,$o,Bo,Oe,ke,xt,$t,_r,Tf,jl,Ut,ft=T(()=>{"use strict";R();I();et();It();Pe=k.shared,Gn=Pe.silence,uo=(t=lt())=>t?g(ve(t).shared.report,{date:rt(t.date)}):Pe.reports,Is=(t=lt(),e=Pe.nothing)=>`${z(e,t?1:2,{report:K(uo(t))})} ${Gn}`,$o=(t=lt())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; ");Bo=(t,e)=>{let{word:n="",more:o="",status:s="",earlier:r}=bn(t,e),i=r&&g(Pe.state_of,{date:Tn(r,_t(t))}),c=(e||fe)>=(_t(t)?.date||"")&&s===Ue(t)&&Dt(t,"agreementStatus").toLowerCase();if(!s&&zn(t,"status"))return[K(Pe.unread),""];let p=c&&ut(t,"followedBy").length>0&&Pe.newer;return[n,[c,p,o,i,...Mf(t,e)].filter(Boolean).join(", ")]},Oe=(t,e)=>Bo(t,e).filter(Boolean).join(", "),ke=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,Pe.bases[t]||K(e.label)]])),xt=t=>t===null?Pe.all_steps:pa(t)?.label||t,$t=t=>Z("InterventionKind",t),_r=t=>O(Ae(t)||t),Tf=(t,e)=>e?Tn(fn(e.key,t.date),e):t.date===fe?Pe.choices.latest:g(Pe.choices.others_latest,{date:Tn(t.date)}),jl=({stated:t,strict:e,plan:n},o=lt(n))=>[t&&ve(o).shared.choices.links_stated,e&&Pe.choices.strict_phrase].filter(Boolean).join(" · ")||Pe.choices.all_phrase,Ut=(t,e=lt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[Tf(t,e),jl(t,e),n?Pe.choices.with_phrase:Pe.choices.without_phrase].join(" · ")}});function yn({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||A.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${o} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!s&&a`<option value="">${wn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Ll({look:t,id:e,phrase:n,opens:o=!1,children:s}){let[r,i]=U(o);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function _n({children:t}){if(!X())return a`<section class="filters" aria-label=${wn.filters}>${t}</section>`;let e=C(Ml().map(([o])=>o==="lezing"?"koppelingen":o)).length,n=e?g(wn.filters_set,{count:e}):wn.filters;return a`<${Ll} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function ns({children:t}){let e=!X()&&Bf.some(n=>A.route.query[n]);return a`
    <${Ll} look="keuzes" id="wijzig" phrase=${wn.change} opens=${e}>${t}<${Ca} /><//>
  `}function xr(){let t=G(A.route.query),e=lt(t.plan)?.dates||so;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),o=n.find(([r])=>r===t.date)?.[0],s=sl(A.route.query,"stand",n);return a`<${mo} legend=${wn.choices.date} name="stand" ...${{options:s,current:o}} id="st" />`}function Tl(){let{query:t}=A.route,e=G(t),{counted:n}=ve(lt(e.plan)).shared.choices,o=Object.entries(Ef).filter(([,s])=>tu(s,G({...t,...s})));return o.length<2?null:a`
    <${eu} legend=${n.title}>
      ${o.map(([s,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${s}`} checked=${tu(r,e)}
            onChange=${()=>H(r)} />
          ${n[s]}
        </label>`)}
    <//>
  `}function Ca(){let{query:t}=A.route,{expectations:e,with:n,without:o}=wn.choices,s=sl(t,"verwachtingen",Object.entries({"":n,uit:o})),r=G(t).expect?"":"uit";return a`
    <${os} />
    <${Tl} />
    <${xr} />
    <${mo} ...${{legend:e,options:s,current:r}} name="verwachtingen" id="v" />
  `}function ja({scenario:t}){let e=a`${Ut(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Ll} look="blik" phrase=${e}><${Ca} /><//>`}var wn,eu,mo,qs,zf,Eo,Ff,Ml,Bf,os,Ef,tu,Rs,fo,en=T(()=>{"use strict";V();tt();Tt();R();Wt();I();ft();wn=k.shared,eu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,mo=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&a`
    <${eu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${s}-${r||"gewoon"}`} aria-pressed=${String(r===o)}
            onClick=${()=>H({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;qs=({label:t=wn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${A.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,zf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${wn.clear}
  </button>
`,Eo=({fields:t,names:e,children:n,after:o,clear:s=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${yn} ...${{label:r,name:i,options:l}} />`)}
    ${o}${s&&a`<${zf} names=${e} />`}
  </div>
`;Ff=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ml=()=>Object.entries(A.route.query).filter(([t])=>!Ff.test(t));Bf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];os=()=>{let t=_.plans.map(e=>[e.key,e.title]);return W&&a`<div class="velden"><${yn} label=${wn.plan} name="plan" options=${t} /></div>`};Ef={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},tu=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Rs=()=>G(A.route.query).strict&&a`
    <p class="zacht">
      ${wn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${wn.choices.strict_off}</button>
    </p>
  `;fo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${W&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function ou({passage:t}){let[e,n]=U("");async function o(){try{n((await pt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||nu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${nu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function La(t,e,n=!1){let[o,s]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(o,e?{...s,plan:e}:s)}function vt({id:t,date:e}){let[n,o]=Bo(t,e);return a`<span class=${`chip s-${Mo(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Ce({basis:t}){let[e,n]=ke[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Af[e]}
    </svg>
  `:null}function re({of:t}){let e=C(t.flatMap(oe)).map(n=>a`<li><${Ta} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function ss({of:t,look:e}){let[n,...o]=oe(t);return n?a`
    <p class=${e}>
      ${ne(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${De()&&a`<${ou} passage=${n} />`}
    </p>
  `:null}var nu,N,at,Me,Af,Ma,Ta,za,Ao,ht=T(()=>{"use strict";V();tt();R();I();Ee();et();ft();It();nu=k.shared.passage;N=({id:t,text:e})=>Qt(t)?a`<a href=${Xe(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;at=({ids:t,name:e=O,between:n=", ",none:o=""})=>t.length===0?o:t.map((s,r)=>[r>0&&n,a`<${N} id=${s} text=${e(s)} />`]),Me=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;Af={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Ma=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Z("Severity",t)}</span>`,Ta=({passage:t})=>[ne(t),De()&&a`<${ou} passage=${t} />`];za=({id:t})=>[dt(t,"broader")&&[a`<${N} id=${dt(t,"broader")} />`," › "],a`<${N} id=${t} />`],Ao=({id:t})=>Pt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function If({text:t,done:e}){let n=le(),o=le();return rn(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${Jn.by_hand} ref=${n} onClose=${e}>
      <p>${Jn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Jn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Ws(t,e=Jn.copied){try{await navigator.clipboard.writeText(t),Mt(e)}catch{let n=document.createElement("div");document.body.append(n),Ln(a`<${If} text=${t} done=${()=>n.remove()} />`,n)}}function xn(t,e,n){Fc(t,e,n),Mt(g(Jn.downloaded,{name:t}))}async function qf([t,...e]){let n=t.length-(t.slice(-Qn.length).join()===Qn.join()?Qn.length:0),o=e.every(c=>String(c[0]).length<=Rf)?2:1,s=c=>t.slice(o,n).map((p,u)=>[String(p),String(c[o+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${rt(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,o).join(" ")}</td><td>${s(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Ln(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Mt(Jn.word_copied)}catch{Ws([t,...e].map(c=>c.join("	")).join(`
`))}}function Us(){return!_.files.length&&!he()?null:a`
    <section class="bestanden" aria-label=${su}>
      <h2>${su}</h2>
      <ul>
        <${zl} ...${Nf} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:o})=>o?a`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:a`<${zl} label=${e} description=${n} href=${Fl(t)?.href} download=${t} />`)}
        ${he()&&a`<${zl} ...${Pf} href="#/controleer" />`}
      </ul>
    </section>
  `}var Nf,Pf,su,Jn,Fa,No,Rf,we,Yt,Qn,Bn,vr,Yn,Ds,Fl,zl,Zt=T(()=>{"use strict";Be();V();R();I();Ee();et();ft();en();ht();({summary:Nf,save:Pf,title:su}=k.frame.foot.files),Jn=k.shared.export;Fa=t=>t.replace(".",[...Ml().map(([,e])=>`-${ur(O(e).split(":")[0])}`),"."].join("")),No=({text:t,label:e=Jn.copy})=>a`<button type="button" class="klein" onClick=${()=>Ws(t())}>${e}</button>`;Rf=6,we=({name:t,rows:e,label:n=Jn.csv,id:o})=>a`
  <button type="button" id=${o}
    onClick=${()=>xn(Fa(t),sa(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>qf(e())}>${Jn.word}</button>
`,Yt=(t,e="",n="")=>{let o=lt(e||t?.plan),s=o?[o]:_.plans;return[s.map(r=>rt(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Ut(t,o):n]},Qn=Jn.heads,Bn=(t,e,n)=>[[...t.map(o=>o.label),...Qn],...e.map(o=>[...t.map(s=>(s.csv||s.text)(o)),...n(o)])],vr=(t,e,n,o)=>({name:`${ur(O(t))}-${e}.csv`,origin:s=>Yt(n,o(s))}),Yn=t=>W?[{key:"bronplan",label:k.shared.plan,text:e=>lt(t(e))?.title||""}]:[],Ds=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>oe(e(n)).map(ne).join("; "),cell:n=>a`<${ss} of=${e(n)} />`}),Fl=t=>document.querySelector(`#meenemen a[download="${t}"]`),zl=({label:t,description:e,href:n,download:o})=>a`<li><a href=${n} download=${o}>${t}</a> <span class="zacht">${e}</span></li>`});function Sr({label:t,tabs:e}){let n=e.map(([o,s,r])=>a`<a href=${s} aria-current=${r?"page":null}>${o}</a>`);return a`<${E} look="beelden" label=${t} items=${n} />`}function ru({name:t}){let e=Bl(t),n=e?.parts?.map(({label:o,to:s})=>[o,M(s),s===t]);return n&&a`<${Sr} label=${e?.label} tabs=${n} />`}var Wf,Bl,Ba=T(()=>{"use strict";V();tt();I();Wf=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Bl=t=>Wf.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ve(t,e,n){let o=new Map;for(let r of Q({...e,plan:n.key}).matrix[t])tn(o,r.column,r);let s=[...o].map(([r,i])=>({key:r,label:Df[t](r),id:t==="partner"?Ae(r):"",cells:vn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?s.sort((r,i)=>nt(r.label,i.label)):s}function Ea(t){let[e,n,o]=t.split("~");return{key:e,step:n===au?null:n,plan:o}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Vs(t,e,n){let o={...e,plan:n.key},s={...o,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[s,{...s,stated:r},{...s,strict:i},o].map(aa);if(!l.every(dr))return()=>null;let c=u=>[Zn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(Q(u).matrix[t].map(c)));return(u,m)=>{let $=Zn(u,m,n.key),[d,h,f,b]=p.map(v=>Uf(v.get($)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get($)}}}var au,Df,vn,Zn,Po,rs,Aa,Hs,Uf,En=T(()=>{"use strict";tt();R();Wt();I();et();ft();au="alle",Df={kind:t=>K($t(t)),form:t=>K(Z("ExploitationForm",t)),partner:t=>O(Ae(t)||t)},vn=t=>[...t.steps.map(e=>e.notation),null];Zn=(t,e,n)=>[t,e??au,...W?[n]:[]].join("~"),Po=({column:t,barrier:e},n,o)=>M("overzicht",{...o,cel:Zn(t,e,n)});rs=t=>`cel-${t.replaceAll("~","-")}`,Aa=(t,e)=>Q(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Hs=t=>[He(t).word,...He(t).lines].join(", "),Uf=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Ia(t,e){let n=()=>Pa(t).filter(s=>s.query===e.vraag);return(e.vraag?n().map(s=>({...s,also:[]})):t).filter(s=>Vf(s,e))}function El({list:t,plan:e}){if(!t.length)return a`<p>${Mn(e).words.no_partner}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",a`<${Kf} ...${s} />`]);return a`
    <p class="zacht">${Na.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>a`<li><${N} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function Ks({summary:t,inside:e,open:n=!1}){let[o,s]=U(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Gf({gap:t}){let e=[t.barrier&&xt(t.barrier).toLowerCase(),t.kind&&$t(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ma} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${go(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${W&&` · ${Mn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Al} gap=${t} />
    </p>
  `}function Nl({gap:t,scenario:e,sentence:n=!1}){let o=_.queries[t.query],[s]=as(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ks} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${s&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ta} passage=${s} /></p>`}
    ${o.why&&a`<p><strong>${Na.why}</strong> ${o.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:go(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Na.who}</strong></p><${El} list=${t.candidates} plan=${t.plan} />`}
    <${No} text=${()=>Oa(t.sentence,as(t),e,lt(t.plan))} />
  `} /></div>`}var Na,ho,as,go,iu,Hf,Vf,Pa,Kf,Al,qa,is=T(()=>{"use strict";Ns();V();tt();R();I();et();ft();Zt();ht();Na=k.shared.gaps,ho=t=>[t,...t.also],as=t=>ne(t.evidence)?[t.evidence]:[],go=t=>_.queries[t]?.title||t,iu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Hf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(o=>o.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(o=>_.called[o]?.label)].join(" "),Vf=(t,e)=>iu(e.gewicht,[t.severity])&&(!e.tekst||As(Hf(t),e.tekst))&&ho(t).some(n=>iu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Pa=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(o=>({...n,...o,also:[],under:e.query}))]});Kf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${at} ids=${e} name=${pe} />`,n&&Na.more_work,")"]:t;Al=({gap:t})=>a`<span class="alleen-papier">${as(t).map(e=>a` · <${Ta} passage=${e} />`)}</span>`;qa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Gf} gap=${t} />
  <${Nl} gap=${t} scenario=${e} />
`});function Gs(t,e,n=null,o=X()?Yf:Qf){let s=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Ra(l.key),turn:Il(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[i];let l=r.rows.slice(o),c=g(Jf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ra(t),folds:!0,more:!0,turn:Il(t)};return[{...i,rows:r.rows.slice(0,o)},p]})}function ls({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=o.slice(0,lu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?a`<${`h${s}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${o.length>lu&&" …"}</span>`}
    </div>
  `}function Js({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||Ra(t),turn:o||Il(t)};return a`
    <section class="blok">
      ${t?a`<${ls} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${cs(r)}>${s}</div>
    </section>
  `}var Jf,cu,Qf,Yf,lu,Pl,Ra,Il,cs,P,Xn,An,ye=T(()=>{"use strict";V();tt();Tt();R();I();Jf=k.shared,cu="uit",[Qf,Yf,lu]=[20,6,4],Pl=()=>(A.route.query.vouw||"").split(",").filter(Boolean),Ra=t=>Pl().includes(cu)||Pl().includes(t),Il=(t,e=[t])=>()=>{let n=e.filter(s=>Ra(s)!==(s===t)),o=Pl().filter(s=>s!==cu&&!e.includes(s));H({vouw:[...o,...n].join(",")},!0)};cs=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:o="h2",id:s,label:r,children:i})=>a`
  <section class=${n} id=${s} aria-label=${r}>
    <${o}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,Xn=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;An=({id:t,items:e,first:n,as:o="ul"})=>Gs(t,e,null,n).map(s=>a`
      ${s.folds&&a`<${ls} part=${s} />`}
      <${o} class=${cs(s)}>${s.rows}<//>
    `)});function Zf({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function gt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[$,d]=U(t),h=l?ql(l,t):$,f=S=>{let y=h===S.key?`-${S.key}`:S.key;l?H({[l]:y===t?null:y},!0):d(y);let j=k.shared.table,L=y.startsWith("-")?j.descending:j.ascending;Mt(g(j.sorted,{column:S.label.toLowerCase(),direction:L}))},b=oa(r,i,h),w=()=>Bn(i,b,u?.origin||(()=>[])),v=Gs(o,b,h===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(S=>a`<${Zf} id=${o} column=${S} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(S=>a`
            <tbody role="rowgroup" key=${S.more?"meer":S.key} class=${cs(S)}>
              ${S.folds&&a`<${th} part=${S} columns=${i} ...${e} />`}
              ${S.rows.map(y=>a`<${Xf} row=${y} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${we} name=${u.name} rows=${w} /></p>`}
  `}function Sn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var ql,Xf,th,Ht,On,bo,Ie=T(()=>{"use strict";Be();V();tt();R();I();et();ft();Zt();ye();ht();ql=(t,e="")=>A.route.query[t]||e;Xf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,th=({part:t,columns:e,named:n,count:o})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${ls} part=${t} count=${o&&z(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Ht=(t,e,n,o=O,s)=>({key:t,label:e,text:r=>o(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${o(n(r))} />`,s&&a`<${s} id=${n(r)} />`]}),On=(t,e,n,o)=>({key:t,label:e,text:s=>Oe(n(s),o),cell:s=>a`<${vt} id=${n(s)} date=${o} />`}),bo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(oe).map(ne)).join("; "),cell:n=>a`<${re} of=${e(n)} />`})});function Rl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:r}of Y(t,"who",e))tn(n,s,r);if(!n.size)return zn(t,"partner")?k.shared.unread:k.shared.no_partner;let o=[...n].map(([s,r])=>a`<${N} id=${s} />${` (${C(r).join(", ")})`}<${Ao} id=${s} />`);return a`<${E} look="partners" items=${o} />`}function eh(t){let e=x(t,"dueBy");return e&&` (${g(qe.bound,{date:rt(e)})}; ${fr(x(t,"modality"))})`}function nh({ids:t,date:e}){let n=t.map(o=>{let s=x(o,"deadlineLabel"),{delivery:r}=bn(o,e);return a`
      ${s&&`${K(s)}: `}“${x(o,"deadlineText")}”${eh(o)}
      ${x(o,"revises")==="true"&&`, ${qe.revised}`}${r&&` – ${r}`}
    `});return a`<${E} look="termijnen" items=${n} />`}function Wl({id:t,date:e}){let n=o=>a`
    <${N} id=${o} />: <strong>${_.lookups[o]?.description}</strong><${re} of=${[o]} />
  `;return a`<${E} look="cijfers" items=${Da(t,e).map(n)} />`}function ps({of:t}){let e=r=>[dt(r,"barrier")&&g(qe.at_step,{step:O(dt(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Dt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(qe.other_status,{reading:e(r).join(", ")}):g(qe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:qe.other_unsaid}),s=ut(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return s.length>0&&a`<${E} items=${s} />`}function Or({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let o=bt(t,"interventionKind").map($t).join(", ");return a`
    <div class="koppeling">
      <p>
        <${za} id=${dt(t,"barrier")} />
        ${` · ${o} · ${Z("Strength",n)} · `}
        <${Ce} basis=${e} />${` ${ke[e]?.[1]||Z("Basis",e)}`}
        ${Wa(t)&&a` · <strong>${Wa(t)}</strong>`}
      </p>
      <p class="reden"><strong>${qe.here}</strong>${x(t,"rationale")}</p>
      <${ps} of=${t} />
    </div>
  `}function uu({id:t,scenario:e,contributions:n}){let{date:o}=e,s=kn(t,o),r=x(t,"promise"),i=Yo(t,o),{links:l}=Q(e),c=n.length?n.map(u=>a`<${Or} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${qe.across}</strong>${x(t,"rationale")}</p>`,p=[[qe.facts.deadline,i.length>0&&a`<${nh} ids=${i} date=${o} />`],[qe.facts.who,a`<${Rl} id=${t} date=${o} />`],[qe.facts.figures,Da(t).length>0&&a`<${Wl} id=${t} date=${o} />`],[qe.facts.how,c],[qe.facts.where,a`<${re} of=${[t,...n,s]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${ge(t)} · <${vt} id=${t} date=${o} /></p>
      <${pu} lead=${r&&qe.promise} text=${r||x(t,"summary")} />
      <${pu} lead=${qe.progress} text=${x(s,"summary")} />
      ${s&&a`<${ps} of=${s} />`}
      <${Sn} pairs=${p} />
    </article>
  `}var qe,Da,Wa,pu,St,cn=T(()=>{"use strict";V();R();Wt();I();Se();et();ft();It();ht();Ie();qe=k.shared.work;Da=(t,e)=>zt(t,"figure",e);Wa=t=>x(t,"state")&&g(qe.own_state,{state:Z("CellState",x(t,"state"))});pu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;St=t=>[...t].sort((e,n)=>nt(O(e),O(n)))});function ko({bar:t,most:e=20}){let n=t.reduce((s,[,r])=>s+r,0)>e||t.every(([,s,r])=>s===r),o=(s,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${s}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([s,r,i])=>[o(s,r-i),o(`${s} hol`,i)])}
    </span>
  `}function Va(t,e,n){let{word:o,lines:s}=He(t),r=t&&[t.strict,ke[t.most_basis]?.[1],t.requested&&Nn.requested_mark];return[o,...s,...r||[],e&&Ha(e,n)].filter(Boolean).join(" · ")}function ih({cell:t,expect:e}){let{column:n,barrier:o,plan:s,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&o&&"across"in t&&!t.expected;if(c)return a`<p>${Nn.undecided}</p>`;let u=a`<a href=${Po({column:n,barrier:null},s,A.route.query)}>${Nn.see_elsewhere}</a>`;return a`
    <p>${Is(lt(s))}</p>
    ${r.length>0&&a`<h3>${Nn.why}</h3>`}
    ${r.map(m=>a`<p>${x(m,"rationale")} <span class="zacht">${x(m,"source")}</span></p>`)}
    ${p&&a`<p>${Nn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Nn.elsewhere,{count:i,kind:$t(n)})} ${u}</p>`}
    ${l&&a`<h3>${Nn.who}</h3><${El} list=${l} plan=${s} />`}
  `}function lh({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:i}){let l=le(),c=le();rn(()=>{let b=document.getElementById(rs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(rs(i)))?.focus()},[]);let{word:p,lines:u,look:m}=He(e),$=g(Nn.panel_note,{scenario:Ut(s,r)}),d=n&&g(Nn.changed.usual,{phrase:Hs(n.usual)}),h=e.initiatives>0&&!s.strict&&K(e.strict||r.words.stands),f=e.things.map(b=>{let w=da(b).filter(v=>e.links.includes(v));return a`<${uu} key=${b} id=${b} scenario=${s} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>A.led?history.back():H({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Nn.panel,{row:t.label,step:xt(o)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ha(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${W&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Nn.requested} <${at} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${ih} cell=${e} expect=${s.expect} />`}
    </dialog>
  `}function Qs({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=Ea(t),i=lt(r);if(!i)return null;let l=Ve(e,n,i).find(u=>u.key===o),c=l?.cells[vn(i).indexOf(s)];if(!c)return null;let p={row:l,cell:c,change:Vs(e,n,i)(o,s),step:s,scenario:n,plan:i,address:t};return a`<${lh} key=${t} ...${p} />`}var nn,Nn,Cr,oh,Dl,sh,rh,ah,Ua,Ha,us=T(()=>{"use strict";V();tt();R();I();En();et();ft();It();is();ht();cn();nn=k.overview.legend,Nn=k.overview;Cr=({expected:t=nn.expected,quiet:e=nn.quiet,blank:n=!1,undecided:o=!1})=>a`
  <ul class="stalen">
    ${nn.states.map(s=>a`
        <li><span class="staal"><${ko} bar=${[[s,1,0]]} /></span>${K(_.codes.CellState[s].label)}</li>
      `)}
    <li><span class="staal"><${ko} bar=${[[nn.support_state,1,1]]} /></span>${nn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${nn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,oh=Object.entries(ke).map(([t,[,e]])=>a`<span class="staal"><${Ce} basis=${t} /></span>${e}`),Dl=()=>a`<${E} look="stalen" items=${oh} />`,[sh,...rh]=nn.sample.words,ah=nn.sample.bar.map(([t,e])=>[t,Number(e),0]),Ua=({undecided:t})=>a`
  <aside class="legenda" aria-label=${nn.title}>
    <h2>${nn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ko} bar=${ah} /><strong>${sh}</strong>
      ${rh.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${nn.explain}</p>
    <${Cr} undecided=${t} />
    <h3>${nn.how}</h3>
    <${Dl} />
    <p><span class="anders">${nn.other}</span>${nn.other_says}</p>
  </aside>
`,Ha=({by:t},e)=>ve(e).overview.changed[t]});function $u({list:t}){let e=({screen:n,label:o})=>`${t==="Basis"?`${n} `:""}${K(o)}`;return a`<${Sn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function mu({id:t=""}){let e=Te.reading;return a`
    <${ds} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>a`<h3>${o}</h3><${$u} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>a`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${$o(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${_.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function ph(){let{howto:t}=k.overview,e=Object.values(ke).map(([o])=>o),n={report:W?t.reports:uo(),marks:e.join(" "),source:Cs()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(o=>a`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function uh({name:t,one:e,plan:n,open:o}){let s=i=>Lo(i)?a`<${N} id=${i} />`:i,r=le();return je(()=>{o&&r.current.scrollIntoView({block:"center"})},[o]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${La(t,W?n.key:"",o)}>${e.phrase}</a>: ${e.definition}
      ${o&&a`<${E} look="geteld" items=${e.things.map(s)} />`}
    </li>
  `}function fh(){let t=o=>a`
    <${N} id=${dt(o,"initiative")} />${" → "}<${za} id=${dt(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${ps} of=${o} />
  `,e=o=>a`
    <${N} id=${dt(o,"initiative")} />${`: ${Dt(o,"status")}`}<${ps} of=${o} />
  `,n=du(pn.statuses).map(e);return a`
    <${Ka} of=${Te.weak} id="lezing" items=${du(pn.weak).map(t)}
      intro=${g(Te.weak.intro,pn.links)} />
    <${Ka} of=${Te.other} id="anders" items=${pn.other.map(t)} />
    ${n.length>0&&a`<${Ka} of=${Te.statuses} id="standen" items=${n} />`}
  `}function gh(){if(!pn.judged.length)return null;let t=e=>g(Te.judged.line,{step:O(dt(e,"barrier")),kinds:bt(e,"interventionKind").map($t).join(", "),state:Dt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:rt(x(e,"asOf"))});return a`<${Ka} of=${Te.judged} id="oordelen" items=${pn.judged.map(t)} />`}function bh(){let t=Te.expected.columns,e=[Ht("stap",t.step,n=>dt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map($t).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${ds} of=${Te.expected} id="verwacht" count=${pn.expected.length}>
      <${gt} id="verwachtingen" caption=${Te.expected.caption} rows=${pn.expected} columns=${e} />
    <//>
  `}var jr,Te,ch,ds,dh,$h,fu,pn,Ul,mh,Ka,du,hh,hu,gu=T(()=>{"use strict";V();tt();Tt();R();Wt();I();et();ft();us();ye();ht();Ie();cn();jr=k.method,Te=k.unknown,ch=3,ds=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>a`
  <${Js} id=${e!==void 0&&e<=ch?"":o} close=${s}
    title=${e===void 0?t.title:g(Te.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;dh=()=>H({getal:null},!0),$h=({scenario:t})=>a`
  <${ds} of=${jr.numbers} id="getallen" close=${A.route.query.getal?dh:null}>
    ${Le(t).map(e=>a`
        ${W&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Rn(t,e).named).map(([n,o])=>a`<${uh} key=${n} ...${{name:n,one:o,plan:e}} open=${A.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,fu=({route:t})=>a`
  <${it} text=${jr.title}><p class="uitleg">${jr.intro}</p><//>
  <${ph} />
  <div class="blok"><${Ua} /></div>
  <${ds} of=${jr.states} id="standen"><${$u} list="CellState" /><//>
  <${$h} scenario=${G(t.query)} />
  <${mu} />
  <p><a href=${M("weet-niet")}>${jr.unknown}</a></p>
`,pn=_.unknown,Ul=({of:t,id:e,ids:n,more:o})=>a`
  <${ds} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Me} ids=${St(n)} more=${o} />`}
  <//>
`,mh=t=>a`<span class="zacht"> – ${ge(t).toLowerCase()}</span>`,Ka=({of:t,id:e,items:n,intro:o})=>a`
  <${ds} of=${t} id=${e} count=${n.length} intro=${o}><${E} items=${n} /><//>
`,du=t=>[...t].sort((e,n)=>nt(O(dt(e,"initiative")),O(dt(n,"initiative"))));hh=()=>a`
  <${ds} of=${Te.clashes} id="tegenspraak" count=${pn.clashes.length}>
    ${St(pn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${N} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${re} of=${[t]} />
        </div>
      `)}
  <//>
`;hu=()=>a`
  <${it} text=${Te.title}><p class="uitleg">${Te.intro} ${Gn}</p><//>
  <${Ul} of=${Te.unjudged} id="ongeplaatst" ids=${pn.unjudged} more=${mh} />
  <${fh} />
  <${hh} />
  <${gh} />
  <${Ul} of=${Te.nameless} id="naamloos" ids=${pn.nameless} />
  <${Ul} of=${Te.generic} id="verzamelnamen" ids=${pn.generic} />
  <${bh} />
  <${mu} id="lezen" />
`});function $s({label:t,value:e,options:n,id:o=null,type:s=null,pick:r}){let i=pr(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${o} type=${s} max=${s&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var wo,Ys=T(()=>{"use strict";V();wo=t=>a`<label class="veld"><span>${t.label}</span><${$s} ...${t} /></label>`});function ku({plans:t,here:e}){let n=l=>l.flatMap(c=>Y(c,"who").map(({from:p})=>p)),o=(l,c)=>a`<details><summary>${l}</summary><${Me} ids=${St(c)} /></details>`,[s,r]=t.map(l=>C(n(Zs(l).filter(e)))),i=s.filter(l=>r.includes(l));return[o(g(to.in_both,{count:i.length}),i),...t.map((l,c)=>{let p=n(Zs(t[1-c])),u=[s,r][c].filter(m=>!p.includes(m));return o(g(to.only_in,{plan:l.title,count:u.length}),u)})]}function wu(t,e){let n=[...ao("Publication")].filter(o=>Rt(o,e.key));return St(Hl(t)).map(o=>({id:o,found:Yp(o,[...Zs(e),...n])}))}function yu({rows:t,plan:e,other:n}){let o=({shared:c})=>g(to.found,{shared:c.join(", ")}),s=({found:c})=>c.map(p=>[O(p.id),bu(p.id),o(p)].filter(Boolean).join("; ")).join(" | ")||to.none,r=c=>a`
    <${N} id=${c.id} /> <${vt} id=${c.id} />
    <p class="zacht">${[bu(c.id),o(c)].filter(Boolean).join("; ")}</p>
  `,i=[Ht("actie",e.title,({id:c})=>c),{key:"lijkt",label:`${n.title}, ${Tn(n.date,n)}`,sort:!1,text:s,cell:({found:c})=>c.length?a`<${E} items=${c.map(r)} />`:to.none}],l={name:"lijkt-op.csv",origin:()=>Yt(null)};return a`
    <p class="zacht">${to.note}</p>
    <${gt} id=${`lijkt-${e.key}`} caption=${to.title} rows=${t} columns=${i} file=${l}
      hideCaption />
  `}function kh({plan:t,other:e}){let[n,o]=U(""),s=p=>Y(p,"who").map(({from:u})=>u),r=St(C(Zs(t).flatMap(s))).map(p=>[p,O(p)]),i=n?wu(e,t):[],l=p=>i.flatMap(({id:u,found:m})=>m.filter($=>$.id===p).map(({shared:$})=>({id:u,shared:$}))),c=St(Zs(t).filter(p=>n&&s(p).includes(n)));return a`
    <${wo} label=${to.who} value=${n} options=${[["","…"],...r]} pick=${o} />
    ${n&&a`<${yu} rows=${c.map(p=>({id:p,found:l(p)}))} plan=${t} other=${e} />`}
  `}function _u({plans:t}){let[e,n]=[...t].sort((r,i)=>Hl(r).length-Hl(i).length),o=()=>a`<${yu} rows=${wu(e,n)} plan=${e} other=${n} />`,s=()=>a`<${kh} plan=${n} other=${e} />`;return a`
    <${Ks} summary=${g(to.summary,{plan:e.title})} inside=${o} />
    <${Ks} summary=${g(to.reverse,{plan:n.title,other:e.title})} inside=${s} />
  `}var to,Zs,Hl,bu,xu=T(()=>{"use strict";V();R();I();Se();es();et();It();Zt();is();ht();Ys();Ie();cn();to=k.compare.alike,Zs=({key:t})=>Dn.filter(e=>Rt(e,t)),Hl=t=>Zs(t).filter(e=>ce(e,"Measure"));bu=t=>[...Zo(t),_.lookups[t]?.description].filter(Boolean).join("; ")});function wh(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function yh(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=Gl(o,s,.8);return n}function xh(t,e){return[...t.querySelectorAll(_h)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),i=m=>Number(o.getAttribute(m)||0),l=Ga(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return vh(o,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Vl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:vu[o.tagName](i,o),...c,dash:p,opacity:u}]})}function vh(t,e,n,o,s){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=o-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=ms(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let $=Ga(new DOMMatrix(e).translate(l,s));return l+=ms(p.trim(),m,u.fontWeight),[{at:$,text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill}]})}function ms(t,e,n){return Kl.font=`${n} ${e}px ${Ja}`,Kl.measureText(t).width}function Sh(t,e,n){let{width:o,height:s}=e,r=Ga(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Gl(o/2,s/2,o/2-1):Lr(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;Vl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:wh(o,s,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:yh(o,s),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Lr(0,s/2-1,o,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Lr(0,s+Number(h),o,-Number(h)),fill:d}):i.push({at:r,d:Lr(+f/2,+f/2,o-+f,s-+f),fill:"none",stroke:d,wide:+f});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};for(let[d,h]of Object.entries(l?{top:c}:$)){let f=m(d);f.wide&&Vl(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Oh(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}ms("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Kl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+ms(m,s,o.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Ga(e.translate(p.left,p.top+p.height*l/(l+c))),d=o.fontStyle==="italic"?o.fontStyle:"";return{at:$,text:m,size:s,weight:o.fontWeight,fill:o.color,slant:d}})}function Su(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return xh(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Oh(u,l,c):u instanceof Element?Su(u,l,c):[]);return s.style.transform="",[...Sh(o,i,l),...p]}function Jl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),i=Su(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*ms(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Ga,Vl,Lr,Gl,vu,_h,Kl,Ja,Ou=T(()=>{"use strict";Ga=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Vl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Lr=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,Gl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;vu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Gl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Lr(t("x"),t("y"),t("width"),t("height"))},_h=[...Object.keys(vu),"text"].join();Kl=document.createElement("canvas").getContext("2d"),Ja=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ql(t,e,n,o,s,r){let i=dp(t,p=>ms(p,e,n)<=s),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,yo,r+e+u*l],text:p,size:e,weight:String(n),fill:o})),below:r+i.length*l}}function Mu({title:t,scenario:e,of:n,legend:o,note:s=""}){let{version:r,content:i}=_.meta,l=[$o(lt(e?.plan)),e&&Ut(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=Jl(c);c.classList.remove("heel");let u=Math.max(p.width,jh),m=Ql(t,22,650,Ch,u,yo),$=Ql(`${l}. ${Gn} ${s}`.trim(),13,400,Cu,u,m.below+2),d=$.below+16,[h,f,b]=[yo,d+p.height+24,0],w=[...document.querySelectorAll(o)].map(Jl).flatMap(j=>{h>yo&&h+j.width>yo+u&&([h,f,b]=[yo,f+b+6,0]);let L=Lu(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),L}),v=g(Mr.foot,{version:r,content:(i||"").slice(0,12)}),S=Ql(v,13,400,Cu,u,f+b+16),y=[...m.shapes,...$.shapes,...Lu(p.shapes,yo,d),...w,...S.shapes];return{title:`${t} ${l}. ${Gn}`,width:u+2*yo,height:S.below+yo,shapes:y}}function Mh(t){let{title:e,width:n,height:o,shapes:s}=Mu(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&$.setAttribute(d,String(h));return $.textContent=m,$},i={width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":Ja,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of s){let[S,y,j,L,q,F]=c,B=S===1&&!y&&!j&&L===1?`translate(${q} ${F})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:B,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:B,...{"font-size":f,"font-weight":b,"font-style":w},fill:m},p)}xn(Fa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Th(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=Mu(t),s=document.createElement("canvas"),r=Math.min(Lh,ju/e,ju/n);s.width=e*r,s.height=n*r;let i=s.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of o){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=m,i.font=`${w} ${b} ${f}px ${Ja}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);m!=="none"&&i.fill(S),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=Fa(`${t.name}.png`);s.toBlob(c=>c?xn(l,c,"image/png"):Mt(g(Mr.too_large,{name:l})),"image/png")}var Mr,Ch,Cu,yo,jh,Lh,ju,Lu,on,Io=T(()=>{"use strict";Be();V();R();I();ft();Zt();Ou();Mr=k.shared.export,[Ch,Cu]=["#16212B","#46525D"],[yo,jh,Lh,ju]=[28,720,2,12e3],Lu=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));on=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Mh(t)}>${Mr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Th(t)}>${Mr.png}</button>
  </span>
  <span class="breder zacht">${Mr.wider}</span>
`});function Tu({rows:t,unit:e,end:n}){let o=n?ae.right:ae.left-ae.box,s=n?ae.right+ae.box+12:ae.left-ae.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ae.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${o} y=${c} width=${ae.box} height=${p} />
        <text x=${s} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${qo(r)}
        </text>
      </g>
    `})}function zh({band:t,unit:e}){let n=t.count*e,o=ae.top+t.y1*e+n/2,s=ae.top+t.y2*e+n/2,r=(ae.left+ae.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ae.left} ${o} C${r} ${o} ${r} ${s} ${ae.right} ${s}`}
      stroke-width=${Math.max(n,1)}><title>${zu(t)}</title></path>
  `}function Fh({flow:t}){let e=Math.max(...t.bands.map(s=>s.count)),n=({to:s,count:r})=>a`
    <i aria-hidden="true" class=${`b-${s}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${qo(s)}
  `,o=s=>t.bands.filter(r=>r.from===s);return a`<div class="standlijst">
    ${t.left.map(({state:s,count:r})=>a`
        <section><h3>${r} ${qo(s)}</h3><${E} items=${o(s).map(n)} /></section>
      `)}
    <p class="zacht">${fs.listed}</p>
  </div>`}function Fu({flow:t,one:e,other:n,counted:o}){if(X())return a`<${Fh} flow=${t} />`;let s=ae.height/t.height,r=t.bands.map(zu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${fs.title}>
      <svg viewBox=${`0 0 ${ae.width} ${ae.height+ae.top+14}`} role="img"
        aria-label=${g(fs.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ae.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ae.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${zh} key=${`${i.from}|${i.to}`} band=${i} unit=${s} />`)}
        <${Tu} rows=${t.left} unit=${s} />
        <${Tu} rows=${t.right} unit=${s} end />
      </svg>
      <figcaption>${fs.caption}</figcaption>
      <p class="acties"><${on} name="overgang" title=${`${fs.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var fs,ae,qo,zu,Bu=T(()=>{"use strict";V();Tt();R();I();et();Io();fs=k.compare.flow,ae={width:960,height:430,top:40,left:230,right:640,box:16},qo=t=>t?K(Z("CellState",t)):fs.fresh,zu=({count:t,from:e,to:n})=>z(fs.band,t,{from:qo(e),to:qo(n)})});function Eh(t){let e=eo[eo.length-1],n=_.plans.map(c=>eo.findLast(p=>p.plan===c)||e),[o,s]=W?n:[eo[0],e],r=eo.slice(0,-1).find(c=>c.key===t.van)||o,i=eo.slice(eo.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function Ah({change:t,side:{plan:e,date:n,label:o},at:s}){let r=Tr(t)?null:Zn(t.kind,[t.barrier,t.other_barrier][s],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===fe?null:n}),l=c=>a` <${vt} ...${{id:c,date:n}} /> <${Rl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${o}</strong></a>: ${t.states[s]}</p>
      <${Me} ids=${St(t.work[s])} more=${l} />
    </div>
  `}function Nh({rows:t}){let e=([,,s,r])=>a`${r} <a href=${Xe(s)}>${J.see}<span class="sr"> ${O(s)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([s,r])=>[s,r]))),o=s=>s.folds?a`<${ls} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`;return a`
    <${P} title=${g(J.stated,{count:t.length})} note=${J.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Gs("uitspraken",t,{of:([s])=>s,titles:n}).map(s=>a`${o(s)}<${E} look=${cs(s)} items=${s.rows.map(e)} />`)}
    <//>
  `}function Ph({found:t,one:e,other:n,mode:o,counted:s}){let r={of:y=>Tr(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...gn,["",k.shared.all_steps],["apart",J.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(J.whose).map(([y,j])=>[y,g(j,l)])},p=y=>y.map(j=>O(Ae(j)||j)).join(", "),u=y=>K($t(y.kind)),m=y=>C([y.barrier,y.other_barrier].map(xt)).join(" / "),$=y=>u(y)+(o==="plans"&&!Tr(y)?` (${m(y)})`:""),d=[{key:"stap",label:J.columns.step,text:m},{key:"soort",label:J.columns.kind,text:u},{key:"een",label:e.label,text:y=>K(y.states[0])},{key:"ander",label:n.label,text:y=>K(y.states[1])},{key:"weg",label:g(J.left[o],l),sort:!1,text:y=>p(y.left)},{key:"erbij",label:g(J.joined[o],l),sort:!1,text:y=>p(y.joined)}],h=i.flatMap(({label:y,date:j},L)=>{let q=F=>`${O(F)} (${Oe(F,j)})`;return[{key:"wie",label:g(J.who,{label:y}),text:F=>p(F.who[L])},{key:"wat",label:g(J.work,{label:y}),text:({work:F})=>St(F[L]).map(q).join("; ")}]}),f=y=>a`
    ${y.sentence}
    <${Xn} title=${[J.see_both,a`<span class="sr"> ${$t(y.kind)}, ${m(y)}</span>`]}>
      <div class="standen">${i.map((j,L)=>a`<${Ah} ...${{change:y,side:j,at:L}} />`)}</div>
    <//>
  `,b=y=>a`
    <${ls} part=${y} level=${3} names=${y.rows.map($)}
      count=${y.rows.some(Tr)?"":z(J.differ,y.rows.length)} />
  `,w=()=>Bn([...d,...h],t.changes,()=>Yt(null,"",s)),v=a`
    <${Xn} title=${J.as_table}>
      <${gt} id="vakken" caption=${J.table} rows=${t.changes} columns=${d} />
    <//>
  `,S=a`<div class="acties"><${we} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?S:a`<p>${k.shared.none}</p>`}
    ${Gs("verschillen",t.changes,o==="plans"?c:r).map(y=>a`
        ${y.folds&&b(y)}
        ${J.elsewhere[y.key]&&a`<p class="zacht">${g(J.elsewhere[y.key],l)}</p>`}
        <${E} look=${cs(y)} items=${y.rows.map(f)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&v}
  `}function Ih({actions:t,flow:e,one:n,other:o,counted:s,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:m})=>String(e.bands.find($=>$.from===m&&$.to===u)?.count||J.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>qo(u)},...e.right.map(({state:u})=>({key:u,label:qo(u),sort:!1,text:l(u)}))],p=g(J.counts_table,{before:n.label,after:o.label});return a`
    <${P} title=${J.counted}>
      <p class="zacht">${g(J.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Fu} flow=${e} one=${n} other=${o} counted=${s} />
      ${r.length>0&&a`<p>${z(J.heads,r.length,{names:mt(r.map(pe))})}</p>`}
      <${Xn} title=${J.flow.table}>
        <${gt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function qh(t,e,n){let{notes:o,changes:s,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:o,statements:r.filter(([,,c])=>n(c)),changes:s.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Rh({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":Oe($,e.date),c=$=>i.has($)?a`<span class="zacht">${J.not_yet}</span>`:a`<${vt} id=${$} date=${e.date} />`,p=[Ht("actie",J.action,$=>$),{key:"wat",label:J.what,text:ge},{key:"plan",label:e.label,text:l,cell:c},On("nu",n.label,$=>$,n.date)],u=()=>Bn(p,r,()=>Yt(null,e.plan.key,s)),m=()=>H({alles:o?"nee":"ja"});return a`
    <${P} look=${null} title=${g(o?J.all:J.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${m}>${J.show_all}</button>
        <${we} name="vergelijk.csv" rows=${u} />
      </div>
      <${gt} id="vergelijk" caption=${J.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Au({route:t}){if(eo.length<2)return a`<${it} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:n,after:o}=Eh(t.query),s=G(t.query),r=jl(s),i=`${s.stated?"stated":"all"}${s.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=mn.some(B=>B.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Wn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=B=>(!c||Hn(B).includes(c))&&(!p||_.works[B]?.chapters?.includes(p)),m=qh(l,c,u),{actions:$}=m,d=[e.plan,n.plan],h=m.changes.filter(B=>!Tr(B)),f=h.filter(({whose:B})=>!B.endsWith("-open")).length,b=c&&p?null:$?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=Dn.filter(B=>Rt(B,e.plan.key)&&_.works[B]?.container&&u(B)),S=$?"dates":"plans",y=g(J.intro[S],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),j=a`
    <${yn} label=${J.first} name="van" chosen=${e.key} options=${Eu(eo.slice(0,-1))} />
    <${yn} label=${J.second} name="met" chosen=${n.key} options=${Eu(o)} />
  `,L=a`
    <${P} title=${g(f<h.length?J.cells_open:J.cells,{sure:f,open:h.length-f})}>
      <${Ph} ...${{found:m,one:e,other:n,mode:S,counted:r}} />
    <//>
  `,q=a`<${P} title=${J.alike.title}><${_u} plans=${d} /><//>`,F=a`
    <${P} title=${J.alike.partners} note=${J.alike.partners_note}><${ku} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${it} text=${J.heading[S]} title=${J.title}><p class="uitleg">${y} ${Gn}</p><//>
    <${_n}>
      <${Tl} />
      <div class="velden">
        ${eo.length>2&&j}
        <${yn} label=${J.columns.step} name="stap" options=${gn} />
        ${$&&a`<${yn} label=${Bh} name="hoofdstuk" options=${Qo} />`}
      </div>
    <//>
    ${$&&b&&a`<${Ih} ...${{actions:$,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${$&&a`<${Nh} rows=${m.statements} />`}
    ${!$&&q}
    ${!p&&L}
    ${$?a`<${Rh} ...${{actions:$,one:e,other:n,counted:r,all:w}} />`:F}
    <${xe} text=${z(J.shown,f)} />
  `}var J,Bh,eo,Tr,Eu,Nu=T(()=>{"use strict";V();tt();Tt();R();Wt();I();En();et();ft();It();xu();en();Zt();ye();ht();Bu();Ie();cn();J=k.compare,Bh=k.measures.fields.chapter,eo=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:W?g(J.side,{plan:t.title,label:n}):K(n)}))),Tr=({whose:t})=>t==="apart",Eu=t=>t.map(e=>[e.key,e.label])});function Dh({row:t,cell:e,change:n,step:o,plan:s}){let r=Va(e,n,s);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Zn(t.key,o,s.key);return a`
    <td>
      <button type="button" class="vakje" id=${rs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:xt(o)})}${r}</span>
        <${Pu} cell=${e} />
      </button>
    </td>
  `}function Iu({as:t,rows:e,column:{undecided:n}}){let{title:o,text:s}=n?_e.undecided:_e.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${o}</strong> ${s}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Hh({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(_e.caption,{scenario:Ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${_e.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Uh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Pt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Dh} row=${l} cell=${l.cells[u]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Iu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Jh({plan:t,scenario:e,reach:n}){let o=Ve("partner",e,t),s=Vs("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${fo} plan=${t} /><p>${_e.nothing_yet}</p>`:n.partners?a`
    ${W&&a`<h2>${t.title}</h2>`}
    <${fo} plan=${t} />
    <p>${Rn(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${_e.in_text}</a>. ${_e.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Hh} ...${{plan:t,reach:n,scenario:e,rows:o,changes:s}} />
        <p class="acties">
          <${on} name=${`dekking-${t.key}`} title=${_e.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Kh} plan=${t} reach=${n} rows=${o} changes=${s} />
        <div class="hoofdstuk"><h2>${_e.alike.title}</h2><p>${_e.alike.note}</p></div>
        <${E} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Gh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${_e.nothing}</p>`}function qu({route:t}){let e=G(t.query),{reach:n}=Q(e),{cel:o}=t.query;return a`
    <div class="werkkop">
      <${it} text=${_e.heading} title=${_e.title} />
      <p class="zacht">${Ut(e)}</p>
      <${ns} />
    </div>
    ${Le(e).map(s=>a`
        <${Jh} key=${s.key} ...${{plan:s,scenario:e}} reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&a`<${Qs} address=${o} by="partner" scenario=${e} />`}
    <${xe} text=${o?"":g(_e.shown,{scenario:Ut(e)})} />
  `}var _e,Wh,Pu,Yl,Uh,Vh,Kh,Gh,Ru=T(()=>{"use strict";V();tt();Tt();R();Wt();I();En();ft();It();us();en();Io();ht();_e=k.coverage,Wh=5,Pu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ce} basis=${t.most_basis} />
    <${ko} bar=${t.bar} most=${Wh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Yl=t=>!t.acting&&!t.undecided,Uh=({step:t,place:e,column:n,all:o})=>a`
  <th scope="col" class="station">
    <span class=${Yl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a>
    <span class=${Yl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`;Vh=({row:t,cell:e,change:n,step:o,plan:s})=>a`
  <span class=${Pt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${M("dekking",{...A.route.query,cel:Zn(t.key,o,s.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${Ha(n,s)}`}</span>
    <${Pu} cell=${e} />
  </a>
`,Kh=({plan:t,reach:e,rows:n,changes:o})=>a`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Vh} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return a`
        <section key=${s.step}>
          <${W?"h3":"h2"} class="stapkop">
            <span class=${Yl(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(_e.step,{step:xt(s.step),phrase:s.phrase})}
          <//>
          ${i.length>0&&a`<${E} items=${i} />`}
          ${!s.acting&&a`<${Iu} as="p" column=${s} />`}
        </section>
      `})}
  </div>
`,Gh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${W?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${_e.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${_e.about}</p>
    <${Cr} expected=${_e.expected} quiet=${_e.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Dl} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Ya(t,e){let n=Qa(e).map(s=>({row:s,ends:[...s.from,...s.to]})),o=s=>n.flatMap(({row:r,ends:i})=>i.includes(s)&&(s===t||!i.includes(t))?r:[]);return[t,...ut(t,"standsFor")].map(s=>({end:s,rows:o(s)})).filter(({rows:s})=>s.length)}function Du(t,e){let{columns:n=[]}=Q(t).reach.find(c=>c.plan===e.key)||{},o=Ve("kind",t,e),s=Ve("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>zs(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:o.filter(u=>u.cells[p]?.unmet),own:s.filter(({at:u})=>u.length===1&&u[0]===p),all:s.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=s.filter(({at:c})=>c.length>1).sort((c,p)=>nt(i(c),i(p)));return{stops:r,several:l}}var Qa,Wu,Zl,hs=T(()=>{"use strict";R();Wt();I();Xo();Se();En();et();Qa=({date:t,plan:e})=>ao("InformationFlow").filter(n=>Jo(n,t)&&Rt(n,e)).map(n=>{let o=ut(n,"between"),s=r=>[...ut(n,r),...o].sort(zs);return{id:n,state:x(n,"flowState"),from:s("from"),to:s("to"),between:o}}).sort((n,o)=>nt(x(n.id,"content"),x(o.id,"content")));Wu=([t,e],n)=>Qa(n).flatMap(({id:o,from:s,to:r})=>s.includes(t)&&r.includes(e)||s.includes(e)&&r.includes(t)?o:[]),Zl=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(o=>n.includes(o)).sort((o,s)=>+(s===e)-+(o===e))});function Xh(t,e){let n=t.getBoundingClientRect(),o=[...t.querySelectorAll("[data-vak]")],s=new Map(o.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(S=>s.get(S)).filter(S=>S!==void 0),[c,p]=l.sort((S,y)=>S.left-y.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,m]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[$,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],h=(u+$)/2,f=`M${u} ${m}C${h} ${m} ${h} ${d} ${$} ${d}`,b=Zh.map(S=>{let[y,j,L,q]=[(1-S)**3,3*S*(1-S)**2,3*S*S*(1-S),S**3];return{tie:i,d:f,x:y*u+(j+L)*h+q*$,y:(y+j)*m+(L+q)*d}}),v=b.find(S=>r.every(y=>Math.max(Math.abs(y.x-S.x),Math.abs(y.y-S.y))>Yh))||b[0];return i.number!==void 0&&r.push(v),v})}function tg(t,e,n,o){let s=n.findIndex(c=>c.some(p=>p.id===e)),r=n[s]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[s]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[s+(t==="ArrowLeft"?-1:1)]||[],l=o.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Xs({heads:t,columns:e,ties:n,chosen:o,label:s,choose:r,press:i}){let l=le(),[c,p]=U([]);rn(()=>{let f=()=>p(Xh(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(f=>f.id===o)?o:u[0]?.id,$=({from:f,to:b})=>f===o||b===o,d=new Set(n.filter($).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${s} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Qh.includes(f.key))return i(f.key,b);let w=tg(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f,tie:b})=>a`<path d=${f} class=${`${b.look}${$(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(w=>a`
                  <li key=${w.id}>
                    <button type="button" data-vak=${w.id} tabindex=${w.id===m?0:-1}
                      class=${`doos ${w.look}${d.has(w.id)?" buur":""}`}
                      aria-pressed=${String(w.id===o)} onClick=${()=>r(w.id)}>
                      ${w.text}${w.more}
                      ${!!w.badge&&a`<span class="erbij">+${w.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:f},x:b,y:w})=>f!==void 0&&a`<span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${w}px`}}>${f}</span>`)}
    </div>
  `}var Qh,Yh,Zh,Za=T(()=>{"use strict";V();Qh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Yh=28,Zh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function tr({label:t,id:e,thing:n,pick:o,among:s=Lo}){let[r,i]=U(!1),l=()=>St([...ln.keys()].filter(f=>Qt(f)&&s(f))),c=We(()=>r?l():[],[r]),[p,u]=U(null),m=f=>{let b=Nt(f.trim()),w=y=>[O(y),pe(y),...bt(y,"altLabel")].map(Nt),v=y=>io(y)?w(y):w(y).slice(0,2),S=c.find(y=>O(y)===f)||c.find(y=>v(y).includes(b));return S?[S]:c.filter(y=>b&&w(y).some(j=>j.includes(b)))};je(()=>u(null),[n]);let{route:$}=A,d=f=>{if(A.route!==$)return;let[b,...w]=m(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&o(b)},h=p?m(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Lo(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${O(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(Uu.meant,{names:h}):Uu.unknown_thing}</small>`}
    </label>
  `}var Uu,Xa=T(()=>{"use strict";V();tt();R();I();et();cn();Uu=k.explore});function eg(t){let e=Ku(Fs(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(kt.only,{names:Vu(e)})}`;return a`<p role="status"><strong>${kt.none}</strong>${n}</p>`}function ng({from:t,to:e,scenario:n}){let o=Cp([t,e],n).map(i=>i.label),s=jp([t,e],n),r=Wu([t,e],n);return a`
    ${o.length>0&&a`<p>${g(kt.shared,{steps:mt(o)})}</p>`}
    ${r.length>0&&a`<p>${kt.flows} <${at} ids=${r} />.</p>`}
    ${s.length>0&&a`<p>${kt.bodies} <${at} ids=${s} />.</p>`}
  `}function Xl({of:t,scenario:{date:e,plan:n}}){let[o,s]=t.map(p=>zt(p,"chapterLead",e)),r=o.filter(p=>(s||o).includes(p)&&Rt(p,n)),[i,l]=s?kt.headed:kt.heads,c=(s?[o,s]:[]).map((p,u)=>{let $=p.filter(h=>!r.includes(h)&&Rt(h,n)).flatMap(h=>zt(h,"inChapter")).filter(h=>Un(h).includes(t[1-u])&&!Un(h).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return $.length>0&&a`<p>${g(kt.within,d)} <${at} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${at} ids=${r} />. ${l}</p>`}${c}`}function og({from:t,to:e,scenario:n,collective:o}){let s=We(()=>ha(t,e,n,o),[t,e,o,n]),r=s.length>gr?g(kt.longer.first,{count:gr}):z(kt.longer.all,s.length),i=s.slice(0,gr).map(l=>a`<${at} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${E} as="ol" look="wegen" id="langere" items=${i} />`}function Gu(t){let[{to:e}]=t,n=({phrase:s,of:[r]})=>`${s}. ${x(r,"rationale")||x(r,"summary")}`,o=s=>t.filter(({from:r})=>r===s).map((r,i)=>i?K(n(r)):n(r));return a`
    <${N} id=${e} />${W&&` (${_t(e)?.title})`} <${vt} id=${e} />
    ${C(t.map(({from:s})=>s)).map(s=>a`<p><${N} id=${s} />: ${o(s).join(" ")}</p>`)}
    <${re} of=${t.flatMap(s=>s.of)} />
  `}function sg({found:t,...e}){let{from:n,to:o,scenario:s}=e,r=Ku(t,e),i=We(()=>{let f=w=>[be(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===o)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:O(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},S)=>({from:w,to:v,number:S+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>be(f[0])),c=r.length?Fs(n,o,s):t,p=c?.length===t.length?c.count:0,u=Vu(r),m=z(kt.works,l.filter(Boolean).length),$={from:O(n),to:O(o),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Xs} heads=${l.map(f=>f?kt.columns.what:kt.columns.who)} ...${i} chosen=""
          label=${g(kt.picture,$)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${on} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${s}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${z(kt.counted,p,{works:m})}</strong> `}
      ${u&&`${z(kt.through,t.count-p,{names:u,works:m})} ${kt.dotted} `}${kt.says}
    </p>
    ${!X()&&h}
    <h2>${kt.sentences}</h2>
    <${E} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Gu(f))} />
  `}function Ju({query:t,scenario:e}){let[n,o]=[t.van,t.naar].map(h=>Hu(h)?h:""),[s,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:o,scenario:e},l=n&&o&&n!==o,c=l?Op(n,o,e):[],p=c.length>0,u=[n,o,s,e.key,e.plan],m=We(()=>l?Fs(n,o,e,s):null,u),$=(h,f,b)=>a`
    <${tr} label=${f} id=${h} thing=${b} among=${Hu}
      pick=${w=>H({[h]:w})} />
  `,d=(h,f,b)=>a`
    <label class="vink">
      <input type="checkbox" id=${h} checked=${f} onChange=${()=>H({[h]:f?null:"ja"})} />
      ${` ${b}`}
    </label>
  `;return a`
    <section aria-label=${kt.heading}>
      <h2>${kt.heading}</h2>
      <div class="velden">
        ${$("van",kt.from,n)} ${$("naar",kt.to,o)}
        ${d("verzamel",s,kt.collective)}
        ${l&&a`<button type="button" onClick=${()=>H({van:o,naar:n})}>${kt.swap}</button>`}
        ${l&&m&&d("langer",r,kt.longer.show)}
      </div>
      <p><a href=${M("verken",{uit:n,kies:n})}>${kt.back}</a></p>
      ${!(n&&o)&&a`<p>${kt.choose}</p>`} ${n&&n===o&&a`<p>${kt.same}</p>`}
      ${l&&a`<${Xl} of=${[n,o]} scenario=${e} />`}
      ${l&&(m?a`<${sg} ...${i} found=${m} />`:a`<${eg} ...${i} />`)}
      ${p&&a`<h3>${kt.together}</h3>`}
      ${c.flat().some(h=>h.name==="expected")&&a`<p class="zacht">${kt.expecting}</p>`}
      ${p&&a`<${E} look="wegen" items=${c.map(Gu)} />`}
      ${l&&a`<${ng} ...${i} />`}
      ${l&&m&&r&&a`<${og} ...${i} collective=${s} />`}
    </section>
  `}var kt,Hu,Vu,Ku,Qu=T(()=>{"use strict";V();tt();Tt();R();I();Xo();hs();Se();et();It();Za();Io();ht();Xa();kt=k.explore.path,Hu=t=>Qt(t)&&(io(t)||be(t)),Vu=t=>mt(t.map(O)),Ku=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(o=>Pt(o)&&o!==e&&o!==n)});function ed(t,{shown:e,opened:n,scenario:o,fixed:s}){let{weg:r}=A.route.query,i=l=>{location.hash=M("verken",l)};return{f:()=>s?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!s&&fa(t,e,o)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!s&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!s||H({weg:[...ti(r),t].join(","),kies:null}),p:()=>s?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function ag({id:t,...e}){let{shown:n,opened:o,scenario:s,fixed:r}=e,i=ed(t,e),l=fa(t,n,s),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Xe(t)}>${wt.actions.page}</a>
      ${o.join()!==t&&c("f",wt.actions.only)}
      ${l>0&&!r&&!o.includes(t)&&c("+",z(wt.open,l))}
      ${o.includes(t)&&!r&&o.length>1&&c("-",wt.actions.fold)}
      ${(r||!o.includes(t))&&c("h",wt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",wt.actions.path)}
    </p>
  `}function nd(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${wt.panel.label}><p class="zacht">${wt.panel.none}</p></section>`;let o=e.roles.filter(c=>c.from===n||c.to===n),s=e.ties.filter(c=>c.work===n||c.step===n),r=be(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${ss} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=x(u,"rationale");return a`
      ${$===zo?wt.no_step:a`<${N} id=${$} />`}${" "}<${Ce} basis=${m} />
      ${d&&a`<span class="zacht"> ${wt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${ss} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${wt.panel.label}>
      <h2>${_o(n)}</h2>
      ${be(n)&&a`<p>${Oe(n,t.scenario.date)}</p>`}
      ${Pt(n)&&a`<p class="zacht">${wt.panel.collective}</p>`}
      ${n!==zo&&a`<${ag} id=${n} ...${t} />`}
      ${o.length>0&&a`<h3>${r==="from"?wt.panel.who:wt.panel.what}</h3>`}
      <${E} look="buren" items=${o.map(i)} />
      ${s.length>0&&a`<h3>${n===s[0].work?wt.panel.step:wt.panel.what}</h3>`}
      <${E} look="buren" items=${s.map(l)} />
    </section>
  `}function od({shown:t,opened:e,chosen:n,scenario:o,fixed:s,title:r}){let i=We(()=>{let u=d=>`wie${Pt(d)?" verzamel":""}`,m=d=>!s&&e.includes(d)?" begin":"",$=d=>s||e.includes(d)?0:fa(d,t,o);return{columns:[t.who.map(d=>({id:d,text:_o(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:_o(d),look:`wat${m(d)}`,more:[Xu(Mo(d,o.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:_o(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:Yu(f,h)}))]}},[t]),l=u=>H({kies:u===n?null:u}),c=(u,m)=>m!==zo&&ed(m,{shown:t,opened:e,chosen:n,scenario:o,fixed:s})[u]?.(),p=g(wt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Xs} heads=${wt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${s&&Zu("r-beoogd-ondertekenaar",wt.intended)}
      <li class="zacht">${wt.to_step}</li>
      ${Object.entries(ke).map(([u,[,m]])=>Zu(Yu(u),m))}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some(m=>Mo(m,o.date)===u)).map(([u,{label:m}])=>a`<li>${Xu(u)}${K(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${wt.keys}</p>
  `}function sd({shown:t,chosen:e,scenario:n,fixed:o}){let s=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!s.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Fo(d,n,o).length?wt.list.away:Fn(d),c=[{key:"wie",label:wt.list.who,text:({who:d,work:h})=>d?_o(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Ao} id=${d} />`:l(h)},{key:"rol",label:wt.list.role,text:d=>d.role},Ht("wat",wt.list.what,d=>d.work),{key:"stap",label:wt.list.step,text:d=>i(d.work).map(_o).join(", ")},On("stand",wt.list.status,d=>d.work,n.date),bo(wt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${z(wt.list.caption,r.length)}${o?"":`. ${wt.list.only}`}`;return a`<${gt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Yt(n,_t(d.work)?.key)}}} />`}var wt,ti,rg,td,_o,ig,Yu,Zu,Xu,rd=T(()=>{"use strict";V();tt();R();I();Xo();et();ft();It();Za();Zt();ht();Ie();wt=k.explore,ti=t=>(t||"").split(",").filter(Qt),rg=t=>Wn.find(e=>[x(e,"identifier"),e].includes(t)),td=({uit:t,stap:e,partner:n,hoofdstuk:o})=>ti(t||pa(e)?.id||Ae(n)||rg(o)),_o=t=>t===zo?wt.no_step:O(t);ig={"●":"l-heel","◐":"l-lang","○":"l-punt"},Yu=(t,e)=>e===zo?"l-geen":ig[ke[t]?.[0]]||"l-heel",Zu=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Xu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function id({rows:t,chosen:e,state:n}){let o=We(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?O(m):Ke.unnamed,look:`wie${m&&!Pt(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:tc(u.id),look:"wat",more:lg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),s=i=>H({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ke.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Xs} heads=${Ke.columns} ...${o} chosen=${e} label=${g(Ke.picture,{state:n})} choose=${s}
          press=${i=>i==="Escape"&&H({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function ld({rows:t,chosen:e}){let[n,o]=e.split(" "),s=n==="from"||n==="to"?n:null,r=t.filter(c=>s?c[s].includes(o)||!o&&!c[s].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${pg} row=${c} />: <${N} id=${c.id} text=${tc(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${ss} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${E} look="buren" items=${i.map(l)} />
    </section>
  `}function ni({rows:t,scenario:e,state:n}){let o=[ad("from",Ke.list.from),ad("to",Ke.list.to),Ht("inhoud",Ke.list.what,s=>s.id,tc),{key:"staat",label:Ke.list.state,text:s=>Dt(s.id,"flowState")},{key:"sindsdien",label:Ke.list.since,text:s=>Dt(s.id,"followUp")},bo(k.explore.list.where,s=>[s.id])];return a`
    <${gt} id="stromenlijst" caption=${g(Ke.caption,{state:n})} rows=${t} columns=${o}
      file=${{name:"informatiestromen.csv",origin:()=>Yt(e)}} />
  `}var Ke,tc,lg,cg,ei,pg,ad,ec=T(()=>{"use strict";V();tt();R();I();hs();et();It();Za();Zt();ht();Ie();Ke=k.explore.flows,tc=t=>`${x(t,"content")}${dt(t,"between")&&` (${Ke.among})`}`,lg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ke.since,{phrase:Dt(t,"followUp")})}</small>`,cg=t=>t.map(e=>O(e)).join(", ")||Ke.unnamed,ei=({ids:t})=>t.length?a`<${at} ids=${t} />`:a`<span class="zacht">${Ke.unnamed}</span>`,pg=({row:t})=>t.between.length?a`${Ke.between} <${ei} ids=${t.from} />`:a`<${ei} ids=${t.from} /> → <${ei} ids=${t.to} />`;ad=(t,e)=>({key:t,label:e,text:n=>cg(n[t]),cell:n=>a`<${ei} ids=${n[t]} />`})});function oi({of:t,at:e}){let n=t.map(o=>a`<${Ce} basis=${o.basis(e)} /><${ud} one=${o} />`);return a`<${E} look="wiehier" items=${n} />`}function dg({text:t,children:e}){let[n,o]=U(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>o(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function $g({of:t,at:e}){if(t.length<=ug)return a`<${oi} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),o=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),s=o.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${s.map(r=>a`<${dg} text=${`${n(r[0])} (${r.length})`}><${oi} of=${r} at=${e} /><//>`)}
    <${oi} of=${o.filter(r=>r.length===1).flat()} at=${e} />
  `}function cd({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let o=r=>Po({column:r,barrier:t.notation},n.key),s=e.map(({key:r,label:i})=>a`<a href=${o(r)}>${i}</a>`);return a`
    ${X()&&a`<p class="bij niemand">${no.silent}:</p>`}
    <${E} look="stilte" label=${no.silent} items=${s} />
  `}function pd({stop:{step:t,reached:e},place:n}){let o=e&&!e.acting&&!e.undecided,s=e?.undecided&&!e.acting?no.undecided:o?no.no_partner:e?.phrase;return a`
    <h2 class=${o?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${o?"bij niemand":"bij"}>${s}</p>
  `}function dd({plan:t,scenario:e}){let{stops:n,several:o}=Du(e,t),s=`route-${t.key}`,r=(p,u)=>a`<${oi} of=${p.all} at=${u} />`;if(X())return a`
      <div class="haltelijst" id=${s}>
        ${n.map((p,u)=>a`
            <section>
              <${pd} stop=${p} place=${u+1} />
              <${cd} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${no.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>o.findLastIndex(m=>m.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map((m,$)=>u<=m&&a`<i class="spoorlijn" style=${l($)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${ud} one=${p} /></span>
    ${p.at.map(m=>a`<b style=${l(m)}><${Ce} basis=${p.basis(m)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${s} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${cd} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${pd} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${$g} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${E} look="bij-meer" label=${no.several} items=${o.map(c)} />
      </div>
      <ul class="lijnen" id=${`${s}-legenda`}>
        ${Object.entries(ke).map(([p,[,u]])=>a`<li><${Ce} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${no.silent}</li>
        <li><em>${no.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${on} name=${s} title=${no.title} scenario=${{...e,plan:t.key}} of=${`[id="${s}"]`}
          legend=${`[id="${s}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(no.says,{silence:k.shared.silence})}</p>
  `}var no,ug,ud,$d=T(()=>{"use strict";V();tt();Tt();R();I();hs();En();et();ft();It();Io();ht();no=k.explore.route,ug=10,ud=({one:t})=>a`
  <a class=${Pt(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function zr(t,e,n,o=0){let[s,r]=U(null);return je(()=>{let i=!0;r(null);let l=()=>pt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,o);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),s}function oc({chosen:t,choices:e,follows:n}){let o=le(),s=A.started&&!!t&&X();je(()=>{s&&(o.current.focus({preventScroll:!0}),o.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${o}>${n}</div>`];return a`<div class="watals">${t&&X()?r.reverse():r}</div>`}function mg({before:t,after:e}){let n=ue[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Z("Severity",t),after:Z("Severity",e)})}function md({found:{cells:t,counts:e,all:n,gaps:o},id:s,scenario:r}){let i=o.map($=>$.was||$.sentence),l=Q(r).gaps.filter($=>$.subject===s&&!i.includes($.sentence)),c=$=>g(ue.cell,{kind:K($t($.column)),step:xt($.barrier).toLowerCase()}),p=$=>a`
    <strong>${c($)}</strong>
    <span>${g(ue.now,{phrase:$.before})}</span> <span>${g(ue.then,{phrase:$.after})}</span>
  `,u=$=>a`
    <strong>${mg($)}</strong> ${$.was&&`${g(ue.now,{phrase:$.was})} `}
    ${$.was?g(ue.then,{phrase:$.sentence}):$.sentence}
  `,m=a`
    <h2>${z(ue.stays,l.length)}</h2>
    <p>${ue.why}</p>
    <${E} items=${l.map($=>$.sentence)} />
  `;return a`
    <h2 role="status">${z(ue.cells,t.length,{all:n})}</h2>
    <${E} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(ue.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ue.alone}</p>
    <h2>${z(ue.gaps,o.length)}</h2>
    <${E} items=${o.map(u)} />
    ${l.length>0&&m}
  `}function fg({id:t,status:e,scenario:n}){let o=zr("supposed",{options:Co(n),work:t,status:e});return o&&o.silent===void 0?a`<${md} found=${o} id=${t} scenario=${n} />`:a`<p role="status">${o?o.silent:k.whatif.busy}</p>`}function hg(){let t=Object.keys(_.readings).sort((n,o)=>nt(O(nc(n)),O(nc(o)))),e=n=>a`
    <a href=${M(["wat-als","actie",n])}>${O(nc(n))}</a>
    <span class="zacht"> ${g(ue.reading,{status:Z("Status",n.split("=")[1])})}</span>
  `;return a`<p>${ue.begin}</p><h2>${ue.readings}</h2><${E} items=${t.map(e)} />`}function fd({requested:t,scenario:e}){let{date:n}=e,o=b=>be(b)&&!!Ue(b,n),[s,r]=t.split("="),i=be(s)?s:"",l=ut(kn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>M(["wat-als","actie",`${b}=${w}`]),p=e.key===G({}).key&&_.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},m=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${K(w)}</a>
    ${b===Ue(i,n)&&a` <span class="zacht">${ue.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${ue.other}</span>`}
  `,$=a`
    <p><${N} id=${i} />. ${Oe(i,n)}.</p>
    <h2>${ue.suppose}</h2>
    <${E} look="standkeuze" items=${lo("Status").map(m)} />
  `,d=a`<${tr} label=${ue.which} id="actie" thing=${i} among=${o} pick=${u} />`;return a`<${oc} chosen=${i&&r?t:""} choices=${[d,i&&$]} follows=${!i||!r?a`<${hg} />`:p?a`<${md} found=${p} id=${i} scenario=${e} />`:De()?a`<${fg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ue.elsewhere,{name:O(i),status:Z("Status",r)})}</p>`} />`}var ue,nc,sc=T(()=>{"use strict";V();tt();Tt();R();Wt();I();Ee();et();ft();It();ht();Xa();ue=k.whatif.action;nc=t=>t.split("=")[0]});function Ro(){let t=k.missing;return a`
    <${it} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function kg({text:t,answers:e,instead:n}){let o=zr("find",{text:t},void 0,250);if(!o||o.silent!==void 0||!o.source)return o&&n;let{found:s,count:r}=o,i=c=>[", ",de.source.about,a`<${at} ids=${c} />`],l=s.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${rc} text=${p} answers=${e} /></p>
      <p class="zacht">${ne(c)}${u.some(Qt)&&i(u.filter(Qt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(de.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${de.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${g(de.source.first,{count:s.length})}</p>`}
      <${E} as="ol" look="resultaten" items=${l} />
    </section>
  `}function hd({route:t}){let e=t.query.q||"",{found:n,read:o,some:s,answers:r}=yr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);rn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${de.summarised}</p>`,[u,m]=s.length?[15,de.some_more]:[100,de.too_many],$=c.slice(0,u).map(f=>a`<${gg} item=${f} answers=${r} />`),d=s.length&&g(de.some,{words:s.map(f=>`“${f}”`).join(de.or)}),h=c.length?d||z(de.found,c.length):g(de.nothing,{text:e});return a`
    <${it} text=${de.title} />
    <section class="filters" aria-label=${de.label}>
      <div class="velden">
        <${qs} label=${de.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${yn} label=${de.what} name="wat" options=${an(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:de.type}</p>
    ${s.length>1&&a`<p>${de.alone}${s.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${o&&a`<p id="gelezen">${g(de.read,{typed:e.trim(),text:o})}</p>`}
    ${p&&a`<p id="anders">${de.try}${bg()}</p>`}
    <${E} as="ol" look="resultaten" items=${$} />
    ${c.length>u&&a`<p>${g(m,{count:c.length-u})}</p>`}
    ${i&&De()?a`<${kg} ...${{text:e,answers:r,instead:p}} />`:p}
    <${xe} text=${i?h:""} />
  `}var de,rc,gg,bg,Fr=T(()=>{"use strict";Ns();V();tt();Tt();R();I();Ee();es();et();ft();en();ht();sc();de=k.search;rc=({text:t,answers:e})=>ya(t,e).map(({phrase:n,on:o})=>o?a`<mark>${n}</mark>`:n),gg=({item:t,answers:e})=>a`
  <a href=${M(t.path,t.query)}><${rc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${W&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
  ${Bo(t.id)[0]&&a` <${vt} id=${t.id} />`}
  <p><${rc} text=${Xp(t,e)} answers=${e} /></p>
`,bg=()=>Object.entries(de.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function _d({many:t,field:e,filters:n,choices:o,keep:s,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=A.route.query,m=t?"lijst":gd.includes(p)?p:X()?"lijst":"beeld",$=gd.map(d=>[d,ct.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${mo} legend=${ct.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${on} ...${s} />`} ${o}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function xd({list:t,codes:e,had:n,state:o}){let s=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${K(Z(t,i))} (${s(i)})`]);return r.push([Wo,`${K(k.shared.all)} (${n.length})`]),X()?a`<${yn} name="staat" label=${ct.filters.state} options=${r} chosen=${o} />`:a`<${mo} legend=${ct.filters.state} name="staat" id="staat" current=${o} options=${r} />`}function vd({opened:t,scenario:e,query:n,field:o,title:s=""}){let r=kd.map(Ze=>n[Ze]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ti(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=We(()=>vp({...$,anyRole:!!s},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes($.chosen)?$.chosen:"",b=h.length>dl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!s},S=r.some(Boolean),y=S||l.length>0||e.stated||e.plan,j=ct.alone[hn(t[0])]||ct.alone.other,L=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${ct.again}</button>`,q=d.undated>0&&z(ct.undated,d.undated),F={...v,title:s||t.map(_o).join(", ")},B=a`<${_n}><${Eo} fields=${yd} names=${kd} clear=${S} /><//>`,jt=a`
    ${l.length>0&&a`<p>${z(ct.hidden,l.length)} ${L}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${z(ct.left,d.left)} ${q}</p>`}
    ${b&&a`<p role="status">${g(ct.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${Xl} of=${t.slice(0,1)} scenario=${e} /><p>${y?ct.nothing:j}</p>`}
  `;return a`
    <${_d} many=${b||!w} field=${o} filters=${B} choices=${a`<${ns} />`} notes=${jt}
      keep=${{name:ct.file,title:F.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${od} ...${F} /></div>`} list=${w&&a`<${sd} ...${v} />`}
      panel=${a`<${nd} ...${v} />`} />
  `}function wg({query:t,scenario:e}){let n=ao("Agreement").filter(u=>Jo(u,e.date)&&Rt(u,e.plan)),{title:o,none:s}=ct.starts.afspraken;if(!n.length)return a`<p>${s}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=Zl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Wo,c=n.filter((u,m)=>l===Wo||r[m]===l),p=a`<${xd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${vd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Wo?o:`${o}: ${Z("AgreementStatus",l)}`} />`}function yg({query:t,scenario:e}){let n=We(()=>Qa(e),[e.date,e.plan]);if(!n.length)return a`<p>${ct.starts.informatie.none}</p>`;let o=n.map(m=>m.state),s=Zl("FlowState",Object.keys(ct.flows.first)[0],o),r=[...s,Wo].includes(t.staat)?t.staat:s[0]||Wo,i=n.filter(m=>r===Wo||m.state===r),l=3*i.length>2*dl,c=t.kies||"",p=r===Wo?k.shared.all:Z("FlowState",r),u=g(ct.flows.title,{state:p});return a`
    <${_d} many=${l} field=${a`<${xd} list="FlowState" codes=${s} had=${o} state=${r} />`}
      notes=${l&&a`<p role="status">${ct.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${id} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${ni} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${ld} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ct.flows.silence}</p>
  `}function Sd({route:{path:t,query:e}}){let n=G(e),[,o=""]=t;if(o&&!Object.hasOwn(wd,o))return a`<${Ro} />`;let s=td(e),r=f=>{H({uit:f,kies:f,weg:null}),Mt(_o(f))},i=a`<${tr} label=${ct.search} id="ding" thing=${s[0]||""} pick=${r} />`,l=Wn.map(f=>[x(f,"identifier")||f,O(f)]),c=a`<${yn} name="hoofdstuk" label=${ct.begin.chapters} options=${l} />`,p=o||(e.van?"verbinding":s.length?"":"route"),{title:u=ct.heading,sentence:m=ct.sentence}=ct.starts[p]||{},$=Object.entries(ct.starts).map(([f,{label:b,to:w}])=>[b,M(w.path,w.query),f===p]),d=o?wd[o]:e.van&&Ju,h=s.length?a`<${vd} ...${{opened:s,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${ns} /></div>
        ${Le(n).map(f=>a`
            ${W&&a`<p><strong>${f.title}</strong></p>`}
            <${dd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ct.begin.network}</p>
      `;return a`
    <${it} text=${ct.heading} title=${p?`${ct.heading}: ${u}`:ct.heading}>
      <p class="uitleg">${m}</p>
    <//>
    <${Sr} label=${ct.starts_label} tabs=${$} />
    ${d?a`<${d} key=${o} query=${e} scenario=${n} />`:h}
  `}var ct,gd,Wo,bd,yd,kd,wd,Od=T(()=>{"use strict";Be();V();tt();Tt();R();Wt();I();Xo();hs();Se();et();Qu();en();rd();Ba();ec();Io();$d();Xa();Fr();ct=k.explore,gd=["beeld","beide","lijst"],Wo="alle",bd=an(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),yd=[[ct.filters.step,"stap",gn],[ct.filters.kind,"soort",js],[ct.filters.from,"vanaf",bd],[ct.filters.to,"tot",bd]],kd=yd.map(([,t])=>t);wd={informatie:yg,afspraken:wg}});function si(t,e){let n=xo();for(let{mark:o}of t)e?n.add(o):n.delete(o);return H({merk:[...n].join(ac),...!n.size&&{alleen:null}},!0),n.size}var ac,xo,Cd,ic,lc=T(()=>{"use strict";tt();ac=".",xo=()=>new Set((A.route.query.merk||"").split(ac).filter(Boolean)),Cd=()=>[...xo()].join(ac),ic=()=>!!A.route.query.alleen&&xo().size>0});var cc,_g,ri,er,gs,Br=T(()=>{"use strict";V();I();cc=k.shared.outcomes,_g={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ri=({outcome:t})=>a`<g class=${`teken teken-${cc[t].sign}`}>${_g[cc[t].sign]}</g>`,er=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ri} outcome=${t} />
  </svg>
`,gs=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${er} outcome=${t} /> ${cc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function pc({gaps:t,what:e}){let n=xo(),o=t.filter(i=>n.has(i.mark)).length,s=i=>Mt(z(Ge.bar.changed,si(t,i.target.checked))),r=t.length>1?g(Ge.mark_all,{count:t.length,what:e}):g(Ge.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function vg({title:t,gaps:e,terms:n,alongside:o,by:s,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=z(Ge.questions,e.length).replace(/^\d+ /,""),u=[...Ss(e.map(d=>s==="topic"?go(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ge.repeated,{title:d,count:h}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ge.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${z(Ge.terms,n.length)}</span>`}
      ${o>0&&a`<span class="vouwtal bij">${g(Ge.about_source,{count:o})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${xg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${Ge.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${pc} gaps=${C([...e,...n])} what=${t} />
      <${Ks} summary=${m} inside=${$} open=${i} />
    </div>
  `}function Md({gaps:t,terms:e,alongside:n,by:o,scenario:s,open:r}){let i=(c,p)=>c.filter(u=>u[o]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:go(c)}));return(o==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:o==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${vg} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${o} scenario=${s} open=${r} />
      `)}function Sg({row:t,of:e}){let n=Ae(A.route.query.partner),o=C(Y(e,"who").flatMap(c=>c.from===n?c.phrase:[])),s=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=s.length>jd+1?s.slice(0,jd):s,i=s.length-r.length,l=r.length===1&&o.join()===Ge.deadline.how[t.how];return a`
    <${at} ids=${r} />
    ${i>0&&g(Ge.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?Fn(e):Ge.deadline.how[t.how]}</span>
    ${o.length>0&&!l&&a`<span class="bij">${O(n)}: ${o.join(", ")}</span>`}
  `}function Og({gap:t,found:e,scenario:n}){let o=e.deadline,s=Ge.deadline.columns,r=pe(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${Ld(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${pc} gaps=${[t]} what=${o.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Nl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>
        ${o.quote}<span class="bij">${o.by}<${Al} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${s.stand}><${gs} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${Sg} row=${o} of=${e.subject} /></td>
    </tr>
  `}function ai({works:t,partner:e}){let n=Ae(e),o=$a(n);return Object.entries(Ge.deadline.left).map(([s,r])=>{let i=t.filter(c=>o(c)===s),l=z(r,i.length,{partner:O(n)});return i.length>0&&a`<p>${l} <${at} ids=${C(i)} name=${pe} />.</p>`})}function Td({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:i,note:l,show:c}=Ge.deadline,p=X()?jg:Cg,u=n||t.length<=p+1?t:t.slice(0,p),m=To(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>H({termijnen:"alle"},!0)}>${z(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${M("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(o).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${Og} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var Ge,Ld,xg,jd,Cg,jg,uc=T(()=>{"use strict";Be();V();tt();Tt();R();I();Se();lc();et();It();is();ht();Br();Ge=k.gaps;Ld=t=>xo().has(t.mark)?"gemarkeerd":"",xg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ld(t)}`} data-vraag=${t.mark}>
    <${pc} gaps=${[t]} what=${t.sentence} />
    <div><${qa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;jd=2;[Cg,jg]=[8,5]});async function Ar(t,e){let n=await pt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:o}=await pt().ask("page",{options:[],comparisons:e});return pt().show(o,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ii({files:t,children:e=null}){let[n,o]=U("");async function s(r,i){window.addEventListener("beforeunload",zd),await ro(o,$e.saving,async()=>{let{name:l,data:c}=await pt().ask(r,i);xn(l,c,Er[l.split(".").pop()])}),window.removeEventListener("beforeunload",zd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Bd(){let t=le(),[e,n]=U("");async function o(){let[s]=t.current.files;if(!s)return Mt($e.first_source);ro(n,$e.busy,async()=>(await pt().ask("source",{data:await ra(s)})).message)}return a`
    <${P} title=${$e.source} note=${$e.source_intro}>
      <div class="velden">
        <label class="veld"><span>${$e.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${$e.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ci({message:t,notes:e=[],faults:n,wrong:o,questions:s,requested:r,counts:i}){let l=i&&n.length+s.length>0,c=Object.entries(i||{}).map(Mg);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ii} files=${[{id:"bewaar-fouten",label:$e.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Fd} title=${$e.faults} lines=${n} count=${o} />
    <${Fd} title=${$e.questions} lines=${s} count=${r} />
    ${c.length>0&&a`<details><summary>${$e.read}</summary><${E} items=${c} /></details>`}
  `}function Ed(t){if(!t.length)throw new Error($e.first);if(t.length>1)throw new Error(g($e.one_only,{count:t.length}));if(t[0].size>el)throw new Error(g($e.too_large,{name:t[0].name,most:el/2**20}));return t[0]}var $e,Er,Lg,zd,li,Fd,Mg,Nr=T(()=>{"use strict";Be();V();R();I();Ee();et();Zt();ye();$e=k.check,Er={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Lg=()=>pt().ask("shipped").then(()=>pt().show()),zd=t=>t.preventDefault();li=()=>a`
  <${P} title=${$e.save} note=${$e.save_intro}>
    <${ii}
      files=${Object.entries($e.save_as).filter(([t])=>!(W&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${Lg}>${$e.back}</button>`}
    <//>
  <//>
`;Fd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g($e.list,{title:t,count:n})}</h2><${E} items=${e} />`,Mg=([t,e])=>g($e.counted,{count:e,what:la(t).toLowerCase()})});function Tg({scenario:t,report:e}){let n=o=>ro(e,Je.busy,async()=>{let s={options:Co(t),marks:Cd(),kind:o};xn(`${Je.file}.${o}`,(await pt().ask("marked",s)).data,Er[o])});return Object.entries(Je.office).map(([o,s])=>a`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${s}</button>`)}function zg({gaps:t,scenario:e}){let[n,o]=U(""),s=xo();if(!s.size)return null;let r=Pa(t).filter($=>s.has($.mark)),i=s.size-r.length,l=ic(),c=De()?Je.address:Je.elsewhere_office,p=[...s].map($=>({mark:$})),u=()=>{si(p,!1),Mt(Je.cleared)},m=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Je.label}>
      <p><strong>${z(Je.count,s.size)}</strong>${i>0&&z(Je.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Je.every:Je.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Je.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${Je.print}</button>
      <${we} name=${`${Je.file}.csv`} rows=${()=>Nd(r,e)} label=${Je.csv} id="merk-csv" />
      ${De()&&a`<${Tg} scenario=${e} report=${o} />`}
    </section>
  `}function Fg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(ho).flatMap(r=>r.partners),...ca],o=[[Ft.fields.partner,"partner",e(n,_r).sort((r,i)=>nt(r[1],i[1]))],[Ft.fields.step,"stap",[...gn,...Ad("stap",xt)]],[Ft.fields.query,"vraag",e(t.map(r=>r.query).sort(nt),go)],[Ft.fields.weight,"gewicht",[...lo("Severity"),...Ad("gewicht",r=>Z("Severity",r))]],[Ft.fields.kind,"soort",js]],s=a`<${qs} label=${Ft.fields.text} name="tekst" />`;return a`<${_n}><${Eo} ...${{fields:o,after:s}} names=${dc} /><//>`}function Bg({points:t,low:e,source:n}){let o=Object.fromEntries(dc.map(i=>[i,A.route.query[i]])),s=z(Ft.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${M("aandachtspunten",{...o,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Ft.parts[i]}</strong> ${g(Ft.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Ft.parts_label}>
      ${r("points","overleg",!n,{questions:pi(t),topics:s})}
      ${r("source",Pd,n,{questions:pi(e)})}
    </nav>
  `}function Eg({scenario:t}){let{vraag:e,partner:n}=A.route.query,o=e&&n?Ia(Q(t).gaps,{...A.route.query,partner:""}):[];if(!o.length||o.some(({partners:p})=>p.length))return a`<p>${Ft.none}</p>`;let{step:s,other:r,clear:i}=Ft.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${o.every(({barrier:p})=>p)?s:r} ${c}</p>`}function Ag({gaps:t,alongside:e,per:n,scenario:o,open:s,all:r}){let i=[...t,...e].flatMap($=>ho($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>nt($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=ui[n],p=Object.entries(ui).map(([$,d])=>[$,Ft.fold[d]]),u=()=>H({vouw:s?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Ft.heading[c]}</h2>
        <p>${Ft.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${s?Ft.refold:Ft.unfold}</button>
        </p>
      </header>
      <${mo} legend=${Ft.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Md} ...${{gaps:l,alongside:e,by:c,scenario:o,open:s}} terms=${C(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Td} rows=${i} scenario=${o} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${Eg} scenario=${o} />`}
  `}function Id({route:t}){let e=G(t.query),n=t.query,o=Q(e).gaps,s=ic(),r=s?Pa(o).filter(w=>xo().has(w.mark)):Ia(o,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Pd:!i.length&&l.length>0,p=s||!!n.vraag,u=p?r:c?l:i,m=s||dc.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=Ng,d=n.per in ui?n.per:Object.keys(ui)[Number(c&&!p)],f=(n.partner?Ia(o,{...n,partner:""}):[]).flatMap(ho).flatMap(w=>w.deadline?w.subject:[]),b=s?Ft.only_title:go(n.vraag);return a`
    <${it} text=${s?Ft.bar.label:Ft.title}>
      <p class="uitleg">${g(Ft.intro,{report:uo(lt(e.plan))})} ${Gn}</p>
    <//>
    ${Le(e).map(w=>a`<${fo} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${Bg} ...${{points:i,low:l,source:c}} />`}
      <${ja} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${Fg} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Ft.source_intro}</p>`}
        <p class="zacht" id="weegt">${Ft.weights}</p>
        <${ai} works=${f} partner=${n.partner||""} />
        <${Ag} key=${`${c}${s}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${we} name="aandachtspunten.csv" rows=${()=>Nd(u,e)} /></p>
        <${Us} />
      </div>
    </div>
    <${zg} gaps=${o} scenario=${e} />
    <${xe} text=${g(Ft.shown,{points:pi(i),low:pi(l)})} />
  `}var Ft,Je,Nd,Ad,dc,Pd,pi,ui,Ng,qd=T(()=>{"use strict";Be();V();tt();Tt();R();Wt();I();Ee();lc();et();ft();en();Zt();uc();is();Nr();Ft=k.gaps,Je=k.gaps.bar,Nd=(t,e)=>[[...Ft.csv,...Qn],...t.map(n=>[n.number,Z("Severity",n.severity),go(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(xt).join(", "),n.kinds.map($t).join(", "),n.partners.map(_r).join(", "),n.subject_label,as(n).map(ne).join("; "),...Yt(e,n.plan)])];Ad=(t,e)=>{let n=A.route.query[t]||"";return n.includes(",")?[[n,mt(n.split(",").map(e))]]:[]},dc=["tekst","stap","soort","partner","vraag","gewicht"];Pd="bron",pi=t=>z(Ft.questions,t.length);ui={onderwerp:"topic",soort:"query"};Ng=25});function di(t){let[e,n]=[$c(t),x(t,"summary")];return[e,e&&n?`${Pn.reported} ${n}`:n].filter(Boolean)}function Ig({property:t,value:e}){let n=e.slice(1),o=([s,r])=>x(n,s)&&` (${g(r,{date:rt(x(n,s))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Pn.when[t]||{}).map(o)]:_.lists[t]?Z(_.lists[t],e):Pn.truth[e]||rt(e)}function fi({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:Dt(s,"recommendationKind"),response:Dt(s,"response")||Pn.requested.no_response}),o=t.map(s=>a`<li><${N} id=${s} />${g(Pn.requested.line,n(s))}</li>`);return a`<${P} title=${e}><${An} id="gevraagd" items=${o} /><//>`}function or({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of $r(t))u&&p===t&&tn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:o,title:s,caption:r}=Pn.mentions,i=n.length>(X()?1:qg),l=[Ht("wat",o.what,({from:c})=>c),{key:"soort",label:o.kind,text:({from:c})=>ge(c)},{key:"verband",label:o.link,text:({how:c})=>c},{...On("stand",o.stand,({from:c})=>c),cell:({from:c})=>be(c)&&a`<${vt} id=${c} />`}];return a`
    <${Js} id=${i?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${gt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Pn,Pg,$c,Xt,nr,$i,mi,qg,hi,sr=T(()=>{"use strict";V();Tt();R();I();Se();et();ye();ht();Ie();cn();Pn=k.thing,Pg=new Set([..._.hidden,...Pn.shown]),$c=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Pn.promised_new:Pn.promised} ${e}`};Xt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;nr=t=>Object.entries(ln.get(t)||{}).filter(([e])=>!Pg.has(e)).map(([e,n])=>{let o=n.map(s=>a`<${Ig} property=${e} value=${s} />`);return[K(la(e)),o.length>1?a`<${E} items=${o} />`:o[0]]}),$i=t=>bt(t,"altLabel").join(", "),mi=({id:t})=>Da(t).length>0&&a`<${P} title=${Pn.figures}><${Wl} id=${t} /><//>`;qg=3;hi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p>
              <${at} ids=${ut(o,n)} />${ut(o,n).length>0&&": "}
              <strong>${Dt(o,"engagement")||Pn.organisation.wish}.</strong> ${x(o,"rationale")}
            </p>
            <${re} of=${[o]} />
          </div>
        `)}
    <//>
  `});function Wg({id:t,scenario:e}){let n=ze.cell_columns,o=Q(e).matrix.kind.filter(c=>rl(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>K($t(c.column)),r=c=>a`<a href=${Po(c,c.plan)}>${s(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=He(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Yn(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:Hs,cell:i},Wd(n.how,c=>c.most_basis)];return a`
    <${P} title=${ze.cells} note=${Ut(e)}>
      <${gt} id="vakken" caption=${ze.cells_caption} rows=${o} columns=${l}
        file=${vr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Dg({id:t,links:e,scenario:n,undecided:o}){let s=ze.columns,r=F=>dt(F,"initiative"),i=F=>_t(F)?.key,{links:l,matrix:c}=Q(n),p=C(e.map(r)).length,u=F=>`; ${[Z("Strength",l[F][1]),Wa(F)].filter(Boolean).join("; ")}`,m=[...Yn(i),Ht("actie",s.action,r),{key:"soort",label:s.kind,text:F=>bt(F,"interventionKind").map($t).join(", ")},{key:"wie",label:s.who,sort:!1,text:F=>Fn(r(F)),cell:F=>a`<${at} ids=${Un(r(F))} none=${Fn(r(F))} />`},On("stand",s.stand,r,n.date),Wd(s.how,F=>l[F][0],u)],$=vr(t,"activiteiten",n,i),d={id:"wiewat",caption:ze.work_caption,rows:e,sort:"actie",columns:m,file:$},h=e.flatMap(F=>_.works[r(F)]?.chapters||[]),f=F=>mt(ut(F,"chapterLead").map(O)),w=Wn.filter(F=>h.includes(F)&&f(F)).map(F=>`${O(F)} – ${f(F)}`).join("; "),v=e.flatMap(F=>bt(F,"interventionKind")),S=C(c.kind.map(F=>F.column)).filter(F=>!v.includes(F)),y=C(Q(n).apart.map(({kind:F})=>F)),j=dt(t,"broader")&&!o&&g(ze.absent,{kinds:mt(S.map($t))}),L=Is(lt(n.plan),k.shared.nothing_step),q=a`<p>${o?k.overview.undecided:L}</p>`;return a`
    <${P} title=${g(e.length>p?ze.work_rows:ze.work,{count:p,rows:e.length})}>
      ${e.length?a`<${gt} ...${d} />`:q}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(ze.heads,{chapters:w})}</p>`}
      ${y.map(F=>a`<p class="zacht">${g(ze.care,{kind:K($t(F))})}
            <a href=${M("maatregelen",{soort:F})}>${ze.care_link}</a>.</p>`)}
    <//>
  `}function Ug({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(ve(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||ze.unaware})]);return a`<${P} title=${ze.helpers}><${E} items=${e} /><//>`}function Dd({id:t}){let e=G(A.route.query),n=ut(t,"narrower"),o=[t,...n],s=i=>o.flatMap(l=>zt(l,"barrier")).filter(l=>ce(l,i)),r=o.flatMap(i=>Y(i,"at").flatMap(l=>l.of)).filter(i=>i in Q(e).links&&Rt(i,e.plan));return a`
    <${Rg} id=${t} narrow=${n} />
    <${Wg} id=${t} scenario=${e} />
    <${Dg} id=${t} links=${r} scenario=${e} undecided=${hp(e).has(t)} />
    <${fi} title=${ze.requested} ids=${s("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${Ug} ids=${s("Facilitator")} />
  `}var ze,bs,gi,Rd,Wd,Rg,bi=T(()=>{"use strict";V();tt();R();Wt();I();Se();En();et();ft();It();Zt();ye();ht();Ie();sr();cn();ze=k.thing.step,bs=t=>mn.filter(e=>t.includes(e.notation)).map(e=>e.label),gi=t=>_.works[t]?.across?k.shared.all_steps:bs(Hn(t)).join(", "),Rd=t=>ke[t]?.[1]||"",Wd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:o=>Rd(e(o))+n(o),cell:o=>e(o)&&[a`<${Ce} basis=${e(o)} />`,` ${Rd(e(o))}${n(o)}`]}),Rg=({id:t,narrow:e})=>a`
  <${P} title=${ze.what}>
    <${Xt} text=${x(t,"step")} />
    <${Xt} text=${x(t,"definition")} />
    <${Xt} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ze.narrower}<${at} ids=${e} />.</p>`}
    ${dt(t,"broader")&&a`<p>${ze.broader}<${N} id=${dt(t,"broader")} />.</p>`}
  <//>
`});function ki({name:t,of:e,rows:n,columns:o,fields:s,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:h}}){let f=G(h),{plan:b,strict:w}=f,v=s.map(([,Et,me])=>me.find(([ar])=>ar===h[Et])?.[1]),S=p&&w&&k.shared.choices.strict_phrase,y=[...v,h.tekst,S].filter(Boolean).join(" · ")||k.shared.all,{found:j,some:L,read:q}=yr(h.tekst||""),F=new Set(L.length||q?[]:j.map(({id:Et})=>Et)),B=n(f).filter(Et=>!h.tekst||F.has(Et.id)||As(r(Et),h.tekst)).filter(Et=>s.every(([,me,,ar])=>!h[me]||ar(Et,h[me]))),jt=z($.count,B.length),Ze=()=>Bn([...o,...m],oa(B,o,ql("sorteer",i)),Et=>Yt(u?f:null,_t(Et.id)?.key||Et.plan||b,y));return a`
      <${it} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${_n}>
        <${os} />
        ${u&&a`<${xr} />`}
        <${Eo} fields=${s} names=${["tekst","vouw",...s.map(([,Et])=>Et)]}>
          <${qs} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Rs} />`}
      <p class="telling">${jt}<${we} name=${`${ur($.title)}.csv`} rows=${Ze} /></p>
      <${gt} id=${t} caption=${g($.caption,{count:jt})} rows=${B} columns=${o}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${xe} text=${jt} />
    `}}var oo,Kt,un,Qd,Ud,Yd,Pr,Ir,Zd,Hg,ks,Vg,Kg,Xd,t$,Gg,Hd,Vd,e$,Jg,Qg,Yg,Kd,Zg,n$,o$,s$,vo,qr,r$,Xg,tb,Gd,Jd,a$,i$=T(()=>{"use strict";Ns();V();tt();Tt();R();Wt();I();es();et();ft();It();en();Zt();ht();Ie();sr();bi();oo=k.partners,Kt=k.measures,un=k.lookup;Qd=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),Ud="organisationKind",Yd=ki({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[W?t:""],textOf:({id:t})=>Qd(t),fields:[[oo.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[oo.fields.kind,"soort",lo("OrganisationKind"),({id:t},e)=>x(t,Ud)===e],[oo.fields.role,"rol",Object.entries(oo.roles),({roles:t},e)=>t.includes(e)]],columns:[Ht("naam",oo.columns.name,({id:t})=>t,O,Ao),{key:"soort",label:oo.columns.kind,text:t=>Dt(t.id,Ud)},{key:"stappen",label:oo.columns.steps,text:t=>bs(t.steps).join(", ")},{key:"handelt",label:oo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:oo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:oo.columns.wish,text:t=>t.wish}]}),Pr=t=>_.called[t]?.short||"",Ir=t=>x(t,"prefLabel"),Zd="exploitationForm",Hg=Dn.map(t=>({id:t,..._.works[t],text:[Qd(t),Dt(t,Zd)].join(" ")})).sort((t,e)=>nt(Pr(t.id)||"~",Pr(e.id)||"~")||nt(Ir(t.id),Ir(e.id))),ks=W?"":so[0].date,Vg={key:"plan",label:K(Tn(ks)),text:({id:t})=>Ue(t,ks)?Oe(t,ks):"",cell:({id:t})=>Ue(t,ks)&&a`<${vt} id=${t} date=${ks} />`},Kg=(t,e)=>{let n=Yo(t).filter(o=>x(o,"dueBy")===e);return`${rt(e)}: ${mt(n.map(o=>x(o,"deadlineLabel")||Ir(t)))}`},Xd="alle",t$=({id:t},e)=>ce(t,e),Gg=({id:t,across:e},n)=>n===Xd?e:Hn(t).includes(n),Hd=t=>a`<span class="zacht">${t}</span>`,Vd=({id:t,container:e})=>zn(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,e$=ki({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Hg.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Ir(t),more:[{key:"hoofdstuk",label:Kt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"kop",label:Kt.columns.heads,text:({id:t})=>mt(ut(dt(t,"inChapter"),"chapterLead").map(O))},{key:"doet",label:Kt.columns.who,text:({id:t})=>Fn(t)},{key:"beloofd",label:Kt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Kt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Kt.columns.terms,text:({id:t})=>Zo(t).join("; ")},{...Ds(un.columns.place,({id:t})=>t),text:({id:t})=>C([...oe(t),...oe(kn(t))]).map(ne).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===A.route.query.hoofdstuk)??t[0],titles:[...Qo,["",Kt.no_chapter]]},fields:[[Kt.fields.what,"wat",Object.entries(Kt.types),t$],[Kt.fields.chapter,"hoofdstuk",Qo,({chapters:t},e)=>t?.includes(e)],[Kt.fields.step,"stap",[...gn,[Xd,Kt.across]],Gg],[Kt.fields.kind,"soort",js,({id:t},e)=>ua(t).includes(e)],[Kt.fields.status,"staat",lo("Status"),({id:t},e)=>Ue(t)===e],[Kt.fields.form,"vorm",lo("ExploitationForm"),({id:t},e)=>bt(t,Zd).includes(e)]],columns:[{key:"nr",label:Kt.columns.number,text:({id:t})=>Pr(t),cell:({id:t})=>Pr(t)?a`<a href=${Xe(t)}>${Pr(t)}</a>`:Hd(Kt.no_number)},Ht("naam",Kt.columns.name,({id:t})=>t,Ir),...Yn(({id:t})=>_t(t)?.key),{key:"wat",label:Kt.columns.what,text:({id:t})=>ge(t)},...ks&&ks!==fe?[Vg]:[],On("nu",W?Kt.columns.stand:K(Tn(fe)),({id:t})=>t),{key:"termijn",label:Kt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(o=>a`<p>${Kg(t,o)}</p>`):rt(e)}},{key:"stap",label:Kt.columns.step,text:({id:t})=>gi(t)},{key:"wie",label:Kt.columns.lead,sort:!1,text:t=>t.leads?.map(O).join(", ")||Vd(t),cell:t=>t.leads?a`<${at} ids=${t.leads} />`:Hd(Vd(t))}]}),Jg=["concerns","reportedUnder","barrier","answeredBy"],Qg=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(Jg.flatMap(n=>ut(t,n))).filter(Qt),text:[O(t),...bt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),Yg=({id:t})=>a`<${Xt} text=${x(t,"summary")} look="zacht" />`,Kd="Recommendation",Zg=Object.entries(un.types).filter(([t])=>ao(t).length),n$=(t,e,n)=>ki({name:t,of:e,sort:"naam",rows:({plan:o})=>Qg.filter(s=>Rt(s.id,o)&&ce(s.id,Kd)===n),textOf:({text:o})=>o,named:({id:o})=>O(o),more:[{key:"samenvatting",label:un.columns.summary,text:({id:o})=>x(o,"summary")}],groups:{of:({id:o})=>Object.keys(un.types).find(s=>ce(o,s))||"",titles:Object.entries(un.types).map(([o,s])=>[o,K(s)])},fields:[[un.fields.what,"wat",Zg.filter(([o])=>o===Kd===n),t$],[un.fields.step,"stap",gn,({steps:o},s)=>o.includes(s)]],columns:[Ht("naam",un.columns.name,({id:o})=>o,O,Yg),...Yn(({id:o})=>_t(o)?.key),{key:"wat",label:un.columns.what,text:({id:o})=>ge(o)},{key:"zegt",label:un.columns.description,text:o=>o.description},{key:"over",label:un.columns.about,sort:!1,text:o=>o.about.map(O).join("; "),cell:o=>a`<${at} ids=${o.about} name=${pe} />`},Ds(un.columns.place,({id:o})=>o)]}),o$=n$("naslag","lookup",!1),s$=n$("gevraagd","requested",!0),vo=k.timeline,qr=t=>t.day.slice(0,4),r$=t=>A.route.query.jaar||qr(t),Xg=(t,e)=>{let[n,o=n]=t.at===t.id&&t.kind!=="einde"?Ls(t.id):[qr(t)];return n?n<=e&&e<=o:qr(t)===e},tb=t=>r$(t)===qr(t)?t.day:`z${t.day}`,Gd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Jd=an(C(_.timeline.map(qr))),a$=ki({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Oe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Gd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:r$,titles:Jd},fields:[[vo.fields.what,"wat",Object.entries(vo.kinds),(t,e)=>t.kind===e],[vo.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[vo.fields.year,"jaar",Jd,Xg]],columns:[{key:"dag",label:vo.columns.when,text:tb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:vo.fields.what,text:t=>vo.kinds[t.kind]},{key:"wat",label:vo.columns.what,text:Gd,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:vo.columns.stand,text:t=>t.phrase},Ds(un.columns.place,t=>t.at)]})});function eb({cell:t,change:e}){let[n,...o]=t.brief,s=t.requested&&a`<span class="bij">${Do.requested_mark}</span>`,r=e&&a`<span class="bij door">${Do.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>a`<span class="bij">${c}</span>`),s,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ko} bar=${t.bar} />${l}`}function nb({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let i=Va(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Zn(t.key,o,s.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${rs(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(Do.cell,{row:t.label,step:xt(o)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${eb} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Ce} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function yi({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=vn(n),i=Vs(t,e,n),[l,c]=U(o?Math.max(0,r.indexOf(Ea(o).step)):0),p=new Set(s?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${rb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${wi(n)} role="table">
      <caption>${g(Do.caption,{rows:Do.heads[t],scenario:Ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Do.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${ob} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Do.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(u=>a`<${sb} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Do,ob,sb,rb,wi,mc=T(()=>{"use strict";V();tt();R();I();En();ft();us();ht();Do=k.overview;ob=({step:t,place:e,of:n,empty:o,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,sb=({row:t,plan:e,chosen:n,changes:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${vn(e).map((s,r)=>a`<${nb} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,rb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Do.one_step}>
    ${vn(t).map((o,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${xt(o)}
        </button>
      `)}
  </div>
`,wi=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function ib({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:o,ask:s,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${M(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${ab[o]}</svg><span><strong>${s}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Uo.wish}</h2><a href=${M(Uo.also.to,Uo.also.choose)}>${Uo.also.ask}</a>
      <${E} look="tegels" items=${Uo.tiles.map(n)} />
    </section>
  `}function lb({point:t,several:e}){let{counts:n,plan:o,query:s,barriers:r,weights:i}=t,l={vraag:s,stap:r.join(","),gewicht:i.join(","),...e&&{plan:o}},c=n&&La(n,e?o:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
  `}function cb({points:t,plans:e,count:n}){let o=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Uo.discuss.title}</h2><p>${Uo.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${g(Uo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${o&&a`<p class="zacht">${s.title}</p>`}
          <${E} look="kaartjes" items=${r.map(i=>a`<${lb} ...${{point:i,several:o}} />`)} />
        `:null})}
    </section>
  `:null}function pb({state:t,word:e,things:n,date:o}){let s=i=>Bo(i,o)[1]&&a`<span class="zacht"> – ${Bo(i,o)[1]}</span>`,r=g(te.group,{state:K(e),count:n.length});return a`
    <div class="standgroep">
      <${W?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Me} ids=${St(n)} more=${s} />
    </div>
  `}function ub({scenario:t,plan:e}){return Q(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:s,undecided:r})=>{let i=_.codes.InterventionKind[o],l=s.map(p=>a`<${pb} ...${p} date=${t.date} />`),c=r?te.undecided:Is(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${W?"h3":"h2"}>${g(te.apart.title,{kind:i.label})}<//>
          <p>${g(te.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function c$({route:t}){let e=G(t.query),n=Object.hasOwn(fc,t.query.rijen||"")&&fc[t.query.rijen||""]||"kind",o=Object.entries(fc).map(([c,p])=>[c,te.rows[p]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Q(e),l=a`<${mb} answer=${i} plan=${lt(e.plan)} plans=${Le(e)} />`;return a`
    ${n==="kind"?l:a`<${it} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[n]}</h2><p>${Ut(e)}</p>
          <p class="acties"><a href=${M("methode")}>${te.legend.more}</a></p>
          <${ns}>
            <${mo} legend=${te.rows.title} name="rijen" options=${o} current=${s} id="r" />
          <//>
        </div>
        ${Le(e).map(c=>a`
            ${W&&a`<h3>${c.title}</h3>`}
            <${fo} plan=${c} />
            <${yi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${we} name="matrix.csv" rows=${()=>$b(n,e,c)} />
              <${on} name=${wi(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${wi(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${No} text=${()=>location.href} label=${te.link} />
            </div>
            <${ub} scenario=${e} plan=${c} />
          `)}
        <${Us} />
      </div>
      <${Ua} undecided=${Aa(e)} />
    </div>
    ${r&&a`<${Qs} address=${r} by=${n} scenario=${e} />`}
    <${xe} text=${r?"":g(te.shown,{scenario:Ut(e)})} />
  `}var te,l$,ab,Uo,fc,db,$b,mb,p$=T(()=>{"use strict";V();tt();Tt();R();Wt();I();En();et();ft();us();en();Zt();Io();ht();mc();cn();te=k.overview,{truth:l$}=k.thing,ab={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Uo}=te;fc={"":"kind",partner:"partner",vorm:"form"},db=(t,e,n)=>{let{word:o,lines:s}=He(e);if(!e)return[t.label,xt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,xt(n),o,s.join("; "),Z("Basis",r),l$[String(i)],l,c,p,l$[String(u)]]},$b=(t,e,n)=>[[...te.csv,...Qn],...Ve(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...db(o,s,vn(n)[r]),...Yt(e,n.key)]))],mb=({answer:t,plan:e,plans:n})=>{let o=String(new Date().getFullYear()),s=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<o),r=a`
    <p><strong>${z(te.start.dated,s.length,{years:mt(s)})}</strong>${" "}${te.start.since}</p>
  `;return a`
  <div class="start">
    <${it} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:uo(e)})}</p>
      ${s.length>0&&r}
    <//>
    <${ib} answer=${t} />
  </div>
  <${cb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function u$(t,e){let n=await pt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=In(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],i=(r||[]).filter(c=>fb(c,n)),l=(r||[]).length-i.length;return pt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await gc({decisions:i,undone:[]}),null}function fb({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function gc(t){let e=Gt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let o=await pt().ask("decide",{decisions:t.decisions});e.found={...e.found,...o,decisions:t.decisions}}catch(o){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),o}}async function Fe(...t){let{decisions:e}=Gt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await gc({decisions:[...e,...t],undone:[]})}async function d$(t){let{decisions:e,undone:n}=Gt(),[o,s]=[[...e,...n],e.length+t];s>=0&&s<=o.length&&await gc({decisions:o.slice(0,s),undone:o.slice(s)})}function Wr(){let{rows:t,places:e}=Gt().found,n=t.filter(({open:r})=>!r),o=n.filter(r=>r.places.includes(e[e.length-1].value)).length,s=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-o,count:t.length,nowhere:o,without:s})}var In,Gt,_i,hc,Rr,xi,ws,vi,ys=T(()=>{"use strict";R();I();Ee();In=()=>pt().board,Gt=()=>In();_i=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),hc=t=>(e,n,o)=>({about:t,which:e,field:n,value:o,by:"hand"}),[Rr,xi]=[hc("column"),hc("name")],ws=(t,e)=>hc("list")("",t,e);vi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function hb({column:t,act:e}){let[n,o]=t.both,{found:s}=Gt(),r=s.columns.some(({target:h,table:f})=>h===s.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(Ot.roles),{partner:l,role:c}=s.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Fe(Rr(t.which,"target",p[h]||`${l}:${h}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?Ot.whose:Ot.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(Ot.readings[h],{one:n,other:o}):Ot.roles[h]}
        </label>`)}
    </fieldset>
  `}function gb({column:t,act:e}){let{targets:n,fields:o}=Gt().found,{which:s,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&Ot.by_values,t.options.length>0&&t.why==="head"&&g(Ot.maybe,{what:t.options.join(", ")}),t.month_first&&Ot.month_first,t.says].filter(Boolean),$=C([...n.slice(0,$$),Ot.notes,...n.slice($$)]),d=c?[[`${l}:${c}`,g(Ot.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${$s} label=${g(Ot.as,{head:r})} value=${d[0]?.[0]||l||Ot.notes}
          options=${[...d,...an($)]} pick=${h=>e(()=>Fe(Rr(s,"target",h===Ot.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(Ot.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===o.partner&&a`<${hb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function bb(){let[t,e]=U(0),{rows:n,fields:o}=Gt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[Ot.fields.who]:r,...s.fields}).filter(([c,p])=>p&&c!==o.role);return a`
    <${P} look="bordproef" title=${g(Ot.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${Ot.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${Ot.following}</button>
      </p>
    <//>
  `}function m$({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:i}=Gt().found,l=[[g(Ot.read,{read:n.filter(c=>!c.open).length,count:n.length}),Ot.sum.placed],[g(Ot.read,{read:n.filter(c=>c.led).length,count:n.length}),Ot.sum.led],[String(vi(o).length),Ot.sum.asks],[String(s.length),Ot.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${Ot.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${gb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${Ot.plan}>
          <${wo} id="plannaam" label=${Ot.plan_title} value=${r.title}
            pick=${c=>t(()=>Fe(ws(i.title,c)))} />
          <${wo} id="plandag" type="date" label=${Ot.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Fe(ws(i.day,c)))} />
        <//>
        <${bb} />
        <${P} look=${null} title=${Ot.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${s.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var Ot,$$,f$=T(()=>{"use strict";V();R();ys();I();ye();Ys();Ot=k.board.columns,$$=-1});function h$({act:t}){let e=le(),[n,o]=U(null),[s,r]=U(""),[i,l]=U(""),c=(h,f)=>s||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(sn.busy,async()=>{let f=await h(),b=await u$(f.name,f.data);if(o(b&&{...b,given:f}),b)return Mt(b.message);location.hash=M("controleer",{stap:"kolommen"})}),u=h=>c(h?sn.result.alongside_busy:sn.result.making,async()=>{n&&(await Ar(n.given,h)).ok&&(location.hash=M(h?"vergelijk":"overzicht"))}),m=h=>p(async()=>{let f=Ed(h);return{name:f.name,data:await ra(f)}}),$=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));je(()=>{let h=f=>m(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
      <span>${s}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${sn.list.drop}</h2>
        <p>${sn.list.kinds}</p>
        <label class="veld"><span>${sn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${sn.list.others}</p>
        <p role="status">${s}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${sn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${sn.list.pasted}.txt`,i)}>
            ${sn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${sn.list.example_name}.csv`,sn.list.example_list)}>${sn.list.example}</button>
        </div>
      </section>
    </div>
    <${E} look="bordfeiten" items=${sn.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ci} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var sn,g$=T(()=>{"use strict";Be();V();tt();ys();I();Ee();Nr();sn=k.board});function kb({which:t,text:e,act:n}){let[o,s]=U(null),[r,i]=[`wie-${encodeURIComponent(t)}`,o?.match(/.*;\s*/)?.[0]||""],l=o===null?[]:Gt().found.organisations;return a`<details><summary>${Bt.other}</summary>
    <label class="veld"><span>${g(Bt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>s(o||"")}
        onInput=${c=>s(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!o?.trim()}
      onClick=${()=>n(()=>Fe(xi(t,"names",o||"")))}>${Bt.other_take}</button></details>`}function b$({act:t}){let{names:e,left_out:n,plan:o,fields:s}=Gt().found,r=(...$)=>e.filter(({reading:d})=>$.includes(d)),i=r("new").map(({text:$})=>$),l=C(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),vi(e).length],u=($,...d)=>t.bind(null,()=>Fe(xi($,"names",d.join("; "))),void 0),m=a`<${E} items=${n} /><p class="zacht">${Bt.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(Bt.intro,{count:e.length,fresh:i.length,asks:p}):Bt.nothing}</p>
    <${Dr} act=${t} title=${Bt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${z(Bt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:d,parts:h})=>a`
        <p>${h.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u($,...h)}>${g(Bt.split,{count:h.length})}</button>
          <button type="button" class="alslink" onClick=${u($,d)}>${Bt.one}</button>
        </p>
      `}
    <//>
    <${Dr} act=${t} title=${Bt.same} names=${r("same")}>
      ${({which:$,parts:d,meant:h})=>a`
        <p>${g(Bt.same_text,{meant:h})}</p>
        <p class="acties">
          <button type="button" onClick=${u($,h)}>${Bt.yes}</button>
          <button type="button" class="alslink" onClick=${u($,...d)}>${Bt.no}</button>
        </p>
      `}
    <//>
    <${Dr} act=${t} title=${Bt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Bt.fresh,{names:mt(l)})}</p>`}>
      ${({which:$,text:d,kind:h})=>a`
        <${$s} label=${g(Bt.kind_of,{name:d})} value=${h||"organisatie"}
          options=${Object.entries(Bt.new_kinds)} pick=${f=>t(()=>Fe(xi($,"kind",f)))} />
      `}
    <//>
    <${Dr} act=${t} title=${Bt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Bt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Bt.left_out}>${m}<//>`}
    <${Dr} act=${t} title=${Bt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${g(Bt.means,{meant:$})}</p>`}
    <//>
    <${P} look=${null} title=${Bt.expect} note=${Bt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${$=>t(()=>Fe(ws(s.without,$.target.checked?"nee":"ja")))} />
        ${Bt.expect_yes}
      </label>
    <//>
  `}var Bt,Dr,k$=T(()=>{"use strict";V();R();ys();I();ye();Ys();Bt=k.board.partners;Dr=({title:t,names:e,act:n,children:o,after:s=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${s}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${z(Bt.count,i.count)}</span></p>
            ${o?.(i)}<${kb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function yb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function _b({row:t,name:e,act:n}){let{choices:o}=Gt().found,s=t.asks[e],r=[["","…"],...an(o[e]||[])],i=l=>n(()=>Fe(Rr(s.which,s.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&a`<button type="button" class="alslink" onClick=${()=>i(s.meant)}>${Ct.right}</button>`}
      ${o[e]&&a`<${$s} label=${`${e}: ${s.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function xb({row:t,act:e,place:n,hold:o,all:s}){let{places:r,choices:i,fields:l}=Gt().found,[c,p]=U(!1),{proposal:u}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=[["",Ct.unknown],...an(C([...$?[$]:[],...i[l.kind]]))],h=S=>{o(),e(()=>Fe(_i(t.which,l.kind,S)))},f=S=>{n(t,c&&m&&!t.places.includes(S)?`${m}; ${S}`:S),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${Ct.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Ct.later}</button>
  `;function v(S){let{target:y,currentTarget:j,key:L,shiftKey:q}=S;if(y!==j||S.ctrlKey||S.altKey||S.metaKey)return;let F=r.find(B=>B.key===L.toUpperCase());if(F)f(F.value);else if(L==="Enter"&&q&&u)s();else if(L==="Enter"&&u)f(u.value);else if(L.toUpperCase()==="L")n(t,"");else if(L==="+")p(!0);else if(L==="ArrowDown"||L==="ArrowUp"){let B=[...document.querySelectorAll(".bordkaart")];B[B.indexOf(j)+(L==="ArrowDown"?1:-1)]?.focus()}else if(L==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;S.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${yb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:S,role:y})=>a`<span>${S}${y&&` (${y})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Ct.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(S=>a`<${_b} row=${t} name=${S} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:S,key:y})=>a`<button type="button" class=${u?.value===S?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(S))} onClick=${()=>f(S)}>
              ${S} <kbd aria-hidden="true">${y}</kbd></button>`)}
        </div>
        <${wo} label=${Ct.kind} value=${$} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:S})=>S===u.value)&&b}
          ${m&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function vb(){let{cells:t,places:e}=Gt().found;return a`
    <${P} look="bordgroei" title=${Ct.matrix} note=${Ct.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:o})=>a`<th scope="col"><abbr title=${n}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:o,open:s})=>a`<tr><th scope="row">${n}</th>
              ${o.map((r,i)=>a`<td class=${r?"is-vol":s[i]?"is-open":""}>
                  ${r||(s[i]?"":"–")}
                  ${s[i]>0&&a`<span>${g(Ct.open_at,{count:s[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function w$({act:t}){let{reasons:e,rows:n,places:o,fields:s}=Gt().found,[r,i]=U(e[0]?.reason||""),[l,c]=U(wb),[p,u]=U(0),[m,$]=U([]),d=le(),[h,f]=U(0),b=[...e,...["",Si].map(D=>({reason:D,value:"",count:0,strength:""}))].map(D=>({...D,count:n.filter(Re=>bc(Re,D.reason)).length})).filter(({count:D})=>D),w=n.find(({which:D})=>D===m.at(-1)),v=b.find(({reason:D})=>D===r)||b.find(({reason:D})=>w&&bc(w,D))||b[0],S=v?.reason,y=D=>{i(D),$([]),u(0),X()&&d.current?.scrollIntoView()},j=()=>c(L.length),L=n.filter(D=>bc(D,S)||D.open&&m.includes(D.which)),q=Math.max(0,Math.min(p,L.length-1)),F=D=>t(()=>Fe(...D.map(Re=>_i("*",s.step,"",Re))),Wr);async function B(D,Re){await t(()=>Fe(_i(D.which,s.step,Re)));let xs=Gt().found.rows.filter(({open:Bi})=>Bi).length;Mt(g(Re?Ct.is_at:Ct.is_open,{title:D.number||D.title,value:Re,count:xs})),f(xs||!D.open?L.indexOf(D)+1:-1)}je(()=>{if(!h)return;h<0&&Lt("verder")?.focus();let D=d.current?.querySelectorAll(".bordkaart")||[],Re=D[Math.min(X()?1:h,D.length)-1];h>0&&(Re||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let jt=e.filter(({strength:D})=>D==="sterk").map(({reason:D})=>D),Ze=a`
    <button type="button" id="alle-sterke" onClick=${()=>F(jt)}>${Ct.take_strong}</button>
  `,Et=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>F(e.map(({reason:D})=>D))}>
      ${g(Ct.take_all,{count:e.reduce((D,{count:Re})=>D+Re,0)})}
    </button>
  `,me=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!q} onClick=${()=>u(q-1)}>${Ct.previous}</button>
      <span>${g(Ct.which,{place:q+1,count:L.length})}</span>
      <button type="button" disabled=${q>L.length-2}
        onClick=${()=>u(q+1)}>${Ct.following}</button>
    </p>
  `,ar=g(Ct.more,{count:L.length-l}),zc=D=>D===Si?Ct.done:D||Ct.none;return a`
    <p class="bordstand">${Wr()} ${n.every(({judged:D})=>D)&&Ct.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Ct.reasons}>
        ${jt.length>1&&jt.length<e.length&&Ze}
        ${e.length>1&&Et}
        <ul>
          ${b.map(({reason:D,value:Re,count:xs,strength:Bi})=>a`<li key=${D} class=${D===S?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(D===S)}
                  onClick=${()=>y(D)}><span class="bordtal">${xs}</span> ${zc(D)}</button>
                <p class="zacht">
                  ${Bi==="zwak"&&a`<span class="bordnaam">${Ct.weak}</span> `}
                  ${Re?g(Ct.proposal,{value:Re}):D===Si?Ct.done_more:Ct.none_more}
                </p>
                ${Re&&a`<button type="button" class="klein" aria-label=${`${z(Ct.take,xs)}: ${D}`}
                    onClick=${()=>F([D])}>${z(Ct.take,xs)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&zc(v.reason)} <span class="zacht">${L.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Ct.keys}</summary>
          <p>${g(Ct.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(X()?L.slice(q,q+1):L.slice(0,l)).map(D=>a`<${xb} key=${D.which} ...${{row:D,act:t,place:B}}
              hold=${()=>$([...m,D.which])}
              all=${()=>F([D.proposal?.reason||""])} />`)}
        </ul>
        ${X()&&L.length>1&&me}
        ${!X()&&L.length>l&&a`<button type="button" onClick=${j}>${ar}</button>`}
      </section>
      <${vb} />
    </div>
  `}var Ct,wb,Si,bc,y$=T(()=>{"use strict";Be();V();Tt();R();ys();I();ye();Ys();Ct=k.board.place,wb=30,Si="-",bc=({open:t,proposal:e},n)=>n===Si?!t:n?e?.reason===n:t&&!e});function _$({act:t}){let e=Gt(),{name:n,decisions:o}=e,{rows:s,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=U(null),[m,$]=U(""),d=JSON.stringify(o),h=e.taken===d&&pt().own;je(()=>{h||t(async()=>{e.taken=d;let j=await Ar({name:n,decisions:o},!1);u(j.ok?null:j)})},[d]);let f=()=>xn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>m!==Qe.alongside_busy&&ro($,Qe.alongside_busy,async()=>{let j=await Ar({name:n,decisions:o},!0);if(!j.ok)return u(j);location.hash=M("vergelijk")});if(p)return a`<div class="antwoord"><${ci} ...${p} /></div>`;if(!h)return a`<p role="status">${Qe.making}</p>`;let w=G(A.route.query),v=_.plans.find(({title:j})=>j===r.title)||_.plans[_.plans.length-1],S=Q(w).apart.filter(j=>j.plan===v.key&&j.groups.length),y=i.flatMap(({value:j})=>{let L=s.filter(q=>!q.judged&&q.places.includes(j));return L.length?[a`${j}: ${L.map(({number:q,title:F})=>`${q} ${F}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Wr()}
      ${s.some(j=>!j.judged)&&a` <strong>${Qe.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${M("aandachtspunten")}>${Qe.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Qe.alongside}</button>
      <span role="status">${m}</span>
    </p>
    ${y.length>0&&a`<p>${Qe.bare}</p><${E} items=${y} />`}
    <${yi} by="kind" scenario=${w} plan=${v} />
    ${S.map(({kind:j,groups:L})=>{let q=L.flatMap(F=>F.things);return a`<p>${z(Qe.apart,q.length,{kind:$t(j)})} <${at} ids=${q} /></p>`})}
    ${A.route.query.cel&&a`<${Qs} address=${A.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Qe.take_along}>
      <${wo} id="toegang" label=${Qe.access} value=${r.access||"niet-openbaar"}
        options=${l.map(j=>[j,j.replace("-"," ")])}
        pick=${j=>t(()=>Fe(ws(c.access,j)))} />
      <p class="zacht">${Qe.access_more}</p>
      <${ii} files=${[{id:"bewaar-werkmap",label:Qe.workbook,name:"workbook",given:{decisions:o}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Qe.choices}</button>
      <//>
      <p class="zacht">${Qe.workbook_more} ${Qe.next_list}</p>
    <//>
    <${li} />
  `}var Qe,x$=T(()=>{"use strict";V();tt();R();Wt();ys();I();Ee();ft();us();Zt();ye();ht();mc();Ys();Nr();Qe=k.board.result});function S$({state:t,why:e,own:n}){let o=k.werkplaats,s=n?a`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:`${g(o.shipped,{title:_.meta.title})} `;return a`<p>${s}${t==="off"?e:o.states[t]}</p>`}function Lb(){let t=document.activeElement,e=Cb.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==Lt("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],i=t?.id&&Lt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(jb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Mb({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:i}=Gt(),l=s.rows.filter(m=>m.open).length,c=Ho[Ho.indexOf(t)+1],p=(m,$)=>e(d$.bind(null,m),()=>$),u=t==="plaatsen"&&l?g(Jt.next_open,{count:l}):Jt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${z(Jt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Jt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Jt.undone)}>${Jt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&p(1,Jt.redone)}>${Jt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Ob(e)}>${Jt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function C$({route:t}){let[,e]=U(0),[n,o]=U(""),s=t.query.stap||"",r=In()&&Ho.includes(s)?s:Ho[0],{of:i,Step:l}=v$[r],c=In()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u($,d){let h=Lb(),f=In()?.decisions.length;try{o(""),await $(),e(w=>w+1);let b=In()?.decisions.length||0;d?Mt(d()):b!==f&&Mt(z(Jt.decided,b)),window.setTimeout(h,60)}catch(b){o(b.message)}}je(()=>{A.started&&window.scrollTo(0,0)},[r]),je(()=>{function $(f){let b=Lt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>In()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",$,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[A.route]);let m={day:p,own:In()?.found.own,count:In()?.found.rows.length};return a`
    <${Sb} at=${r} />
    <${it} key=${r} text=${i.title} title=${`${k.check.title}: ${Jt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Jt.source,{...c,day:p,who:c.access||Jt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${In()&&r!==Ho[0]&&a`<${Mb} at=${r} act=${u} />`}
    ${r===Ho[0]&&a`<${li} /><${Bd} />`}
  `}var Jt,v$,Ho,O$,Sb,Ob,Cb,jb,j$=T(()=>{"use strict";Be();V();tt();Tt();R();ys();I();Ee();f$();g$();k$();y$();x$();Zt();Nr();Jt=k.board,v$={lijst:{of:Jt.list,Step:h$},kolommen:{of:Jt.columns,Step:m$},plaatsen:{of:Jt.place,Step:w$},partners:{of:Jt.partners,Step:b$},resultaat:{of:Jt.result,Step:_$}},Ho=Object.keys(v$);O$=()=>a`
  <${it} text=${Jt.elsewhere.title}><p class="uitleg">${Jt.elsewhere.intro}</p><//>
  <ol>${Jt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Us} />
`,Sb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Jt.steps_label}><ol>
      ${Ho.map((e,n)=>a`<li class=${n<Ho.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Jt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Ob=t=>t(async()=>{let e=Gt(),{name:n,data:o}=await pt().ask("workbook",{decisions:e.decisions});xn(n,o,Er.xlsx),e.saved=!0}),Cb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],jb=":is(button,select,input,a)"});function Tb({columns:t,rows:e}){let n=r=>i=>i[r]??"",o=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),s=e.length>kc?` ${g(dn.first,{count:kc})}`:"";return a`
    <${gt} id="eigen-uitkomst" caption=${`${z(dn.rows,e.length)}${s}`}
      rows=${e.slice(0,kc)} columns=${o} />
    <div class="acties"><${we} name=${dn.file} rows=${()=>[t,...e]} label=${dn.csv} /></div>
  `}function T$({start:t=dn.example}){let[e,n]=U(t),[o,s]=U(""),[r,i]=U(null);function l(){i(null),ro(s,dn.busy,async()=>i(await pt().ask("ask",{text:e})))}return a`
    <${P} title=${dn.title} note=${dn.intro}>
      <label class="veld breed"><span>${dn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${dn.ask}</button></div>
      <div aria-live="polite">
        ${o&&a`<p>${o}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?dn.yes:dn.no}</strong></p>`}
        ${r?.graph&&a`<${M$} label=${dn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Tb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Fb(t){let e=Object.entries(t.columns),n=o=>Lo(o.subject)?a`<${N} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:i=>z$(o,i),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[zb],...Yn(o=>o.plan),{key:"bron",label:qt.columns.place,sort:!1,text:o=>as(o).map(ne).join("; ")}]}function Bb({name:t,query:e,scenario:n}){let o=F$(n).filter(c=>c.query===t);if(!o.length)return a`<p>${qt.nothing}</p>`;let s=Fb(e),r={rows:z(qt.rows,o.length),scenario:Ut(n)},i={key:"sentence",label:qt.columns.sentence,text:c=>c.sentence},l=()=>Bn([i,...s],o,c=>Yt(n,c.plan));return a`
    <${gt} id=${`uitkomst-${t}`} caption=${g(qt.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${we} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${qt.as_sentences}</a>
    </div>
  `}function Eb({name:t,query:e,scenario:n}){let o=e.shelf===Sa;return a`
    <p class="kruimel"><a href=${M("vragen")}>${qt.title}</a></p>
    <${it} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${o&&a`<${_n}><${Ca} /><//>`}
    <${Sn} pairs=${[[qt.why,e.why],[qt.weight,e.severity]]} />
    ${o&&a`<section><h2>${qt.result}</h2><${Bb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Sl([t,e])&&a`<p>${e.open?qt.open:qt.elsewhere}</p>`}
    ${t in qt.rows_of&&a`<p><a href=${M("overzicht",{rijen:qt.rows_of[t]})}>${qt.in_overview}</a></p>`}
    <${Xn} title=${qt.sparql}>
      <${M$} label=${qt.sparql} text=${e.sparql} lang="en" />
      <${No} text=${()=>e.sparql} label=${qt.copy} />
    <//>
    ${he()&&!e.open&&a`<${T$} key=${t} start=${e.sparql} />`}
  `}function Ab({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:qt.columns.title,text:s=>s.title,cell:s=>a`<a href=${M(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:qt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:qt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${gt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Sa?o:o.slice(0,2)} />
    <//>
  `}function B$({route:t}){let e=G(t.query),n=t.path[1],o=_.queries[n];if(n&&!o)return a`<${Ro} />`;if(n)return a`<${Eb} ...${{name:n,query:o,scenario:e}} />`;let s=Ss(F$(e).map(r=>r.query));return a`
    <${it} text=${qt.title}><p class="uitleg">${qt.intro}</p><//>
    ${he()&&a`<${T$} />`}
    ${qt.shelves.map(r=>a`<${Ab} shelf=${r} counts=${s} />`)}
  `}var qt,dn,kc,M$,L$,z$,F$,zb,E$=T(()=>{"use strict";V();tt();Tt();R();Wt();I();Ee();es();et();ft();en();Zt();ye();is();ht();Ie();Fr();qt=k.questions,dn=k.questions.own,kc=200;M$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;L$={barrier:t=>t.barrier&&xt(t.barrier),kind:t=>t.kind&&$t(t.kind),partner:t=>t.partner&&_r(t.partner),severity:t=>Z("Severity",t.severity),detail:t=>t.detail&&(Lo(t.detail)?O(t.detail):t.description)},z$=(t,e)=>(L$[t]?L$[t](e):e[t])||"",F$=t=>Q(t).gaps.flatMap(e=>ho(e).map(n=>({...n,plan:e.plan}))),zb={key:"severity",label:qt.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>z$("severity",t),cell:t=>a`<${Ma} severity=${t.severity} />`}});function P$(t,e,n,o){let s=n;return{placed:_c(t,e).map(i=>{let l=o(i);return s+=l,{...i,y:s-l,middle:s-l/2}}),bottom:s}}function Nb({lane:t,rows:e,wide:n}){let o=To(e,!0),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*Vt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*Vt.line}>
        ${o.length?o.join(" · "):z(Vo.lane_total,e.length)}
      </text>
    </g>
  `}function Pb({row:t,lane:e,shown:n,point:o}){let s=Vt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Vt.level,i=t.tail&&yc[t.outcome].tail&&Vt.left+t.tail,l={row:t,x:s,y:r},c=g(Vo.mark,{...t,what:t.what||Vo.card.none,phrase:yc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${s} ${r} H${Math.max(i,s+9)} m0 -5 v10`} />`}
    <a href=${Xe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${s} ${r})`} onMouseEnter=${()=>o(l)} onFocus=${()=>o(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ri} outcome=${t.outcome} /></g>
    </a>
  `}function Ib({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:i}=t,[l]=oe(s.id),c=il(s.work),p={...r>e*.62?{right:Oi(e-r+14,e)}:{left:Oi(r+14,e)},...i>n*.6?{bottom:Oi(n-i,n)}:{top:Oi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${gs} outcome=${s.outcome} on=${s.on&&g(Vo.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${at} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ne(l)}</p>`}
    </div>
  `}function q$({plan:t,rows:e,date:n}){let[o,s]=U(null),{wide:r,years:i,beyond:l}=Vn(t),{placed:c,bottom:p}=P$(t,e,Vt.top,({levels:y,title:j})=>Math.max(y*Vt.level+Vt.pad,j.length*Vt.line+36)),u=Vt.left+r+20,m=p+Vt.foot,$=pl(t,n),d=Vt.left+$.x,h=g(Vo.report,{date:rt($.date)}),f=h.length*8.6+24,b=()=>s(null),w=y=>y.key==="Escape"&&b(),v=l&&{x:Vt.left+l.x,y:Vt.top-9},S=Math.min(Math.max(d-f/2,Vt.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${m}`} role="group" aria-label=${Vo.picture}>
        <rect class="daarna" x=${d} y=${Vt.top} width=${u-d} height=${p-Vt.top} />
        ${i.map(({year:y,x:j})=>a`
            <g class="jaar">
              <line x1=${Vt.left+j} x2=${Vt.left+j} y1=${Vt.top} y2=${p} />
              <text x=${Vt.left+j+4} y=${Vt.top-9}>${y}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Vo.beyond}</text></g>`}
        ${c.map(y=>a`<${Nb} lane=${y} rows=${y.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Vt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${S} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${S+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(y=>y.mine.map(j=>a`<${Pb} key=${j.id} ...${{row:j,lane:y}} shown=${o?.row.id===j.id} point=${s} />`))}
      </svg>
      ${o&&a`<${Ib} at=${o} width=${u} height=${m} close=${b} />`}
    </div>
  `}function D$({scenario:t,plan:e}){let n=co(e,t.date);if(!n.length)return null;let{wide:o,years:s,beyond:r}=Vn(e),i=fn(e.key,t.date),l=f=>N$+8+f/o*(rr-N$-16),c=f=>Math.max(qb,W$(f)*R$+4),{placed:p,bottom:u}=P$(e,n,wc,c),m=l(pl(e,i).x),$=p.map(f=>g(A$.description,{chapter:Ms(f),counts:mt(To(f.mine))})),d=m>rr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Db(f,b)}) scale(${Rb})`}>
      <title>${[b.name,b.by,yc[b.outcome].phrase].join(", ")}</title>
      <${ri} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${rr} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${wc} width=${rr-m} height=${u-wc} />
      ${s.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Vo.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${rr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Ub(Ms(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>Wb(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${rr} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(A$.line,{date:rt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<xc).map(h(f)))}
    </svg>
  `}var A$,Vo,yc,Vt,_c,I$,Oi,N$,rr,wc,R$,qb,Rb,xc,W$,Wb,Db,Ub,vc=T(()=>{"use strict";V();tt();R();I();et();It();ht();Br();A$=k.summary.lanes,Vo=k.promises,yc=k.shared.outcomes,Vt={left:320,top:32,foot:40,level:19,pad:30,line:21},_c=(t,e)=>Vn(t).lanes.map((n,o)=>({...n,mine:e.filter(s=>s.lane===o)})).filter(({mine:n})=>n.length);I$=({plan:t,lane:e})=>Vn(t).lanes[e]?Ms(Vn(t).lanes[e]):"";Oi=(t,e)=>`${t/e*100}%`;[N$,rr,wc,R$,qb,Rb]=[262,690,17,8,16,.62],xc=30,W$=t=>Math.min(t.levels,xc),Wb=t=>[...Ss(t.filter(({level:e})=>e>=xc).map(({x:e})=>e))],Db=(t,e)=>t.middle+(e.level-(W$(t)-1)/2)*R$,Ub=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Hb({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?Cn.route.undecided:Cn.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${E} look="gemis" label=${Cn.route.silent} items=${i} />`}
        <ul class="namen">
          ${o.map(({id:l,label:c,cells:p})=>a`
              <li class=${Pt(l)?"verzamel":""}>
                <${Ce} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Vb({scenario:t,plan:e}){let n=Ve("kind",t,e),o=Ve("partner",t,e),{reach:s}=Q({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Hb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${o.filter(l=>l.cells[i]?.initiatives)} column=${s[0].columns[i]} />
        `)}
    </ol>
  `}function U$({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ut(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Cn.head,{date:rt(fn(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(Cn.foot.source,{sources:$o(t)})} ${g(Cn.foot.version,l)}</p>
        <p>${g(Cn.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function Kb({cell:t,step:e}){let[n,o]=[xt(e),t?.brief||[]],[s,r]=o;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${s}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ko} bar=${t.bar} /><span>${s}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${s}</span></td>`:a`<td class="niets">${o.join(" ")||"–"}</td>`}function Jb({scenario:t,plan:e,...n}){let o=ve(e).summary,{points:s}=Q({...t,plan:e.key}),{phrase:r,named:i}=Rn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${U$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(o.intro,{report:uo(e)})} ${r.lead}</p>
      <${fo} plan=${e} />
      <${Ci} title=${o.matrix.title} note=${o.matrix.note}>
        <${Gb} scenario=${t} plan=${e} />
        <${Cr} undecided=${Aa(t,e)} />
      <//>
      <${Ci} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${o.care.title}</strong>${" "}
            ${g(o.care.text,{reading:l?o.care.reading.most:o.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Qb({scenario:t,plan:e,...n}){let{summary:o,shared:s}=ve(e),r=rt(fn(e.key,t.date)),i=hr(co(e,t.date),s.outcomes,Rn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${er} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${o.lanes.drawn} </span>`,o.lanes.note];return a`
    <${U$} plan=${e} scenario=${t} ...${n}>
      <${Ci} title=${o.route.title} note=${o.route.note}>
        <${Vb} scenario=${t} plan=${e} />
      <//>
      <${Ci} title=${o.lanes.title} note=${l}>
        <${D$} scenario=${t} plan=${e} />
        <${E} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function H$({route:t}){let e=G(t.query),n=Le(e);return a`
    <div class="vel-boven">
      <${it} text=${Cn.title}><p class="uitleg">${Cn.screen}</p><//>
      <${os} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Cn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((o,s)=>[Jb,Qb].map((r,i)=>{let l=2*s+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:o,number:l,total:2*n.length}} />`}))}
    </div>
    <${xe} text=${Cn.screen} />
  `}var Cn,Gb,Ci,V$=T(()=>{"use strict";V();Tt();R();Wt();I();En();ft();It();us();en();ye();vc();ht();Br();Cn=k.summary;Gb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Cn.matrix.title}</caption>
    <thead>
      <tr><td></td>${vn(e).map(n=>a`<th scope="col">${xt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>a`<${Kb} cell=${o} step=${vn(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ci=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function ji(t){let n=t.flatMap(s=>Ts(s,G({}))).map(({step:s,basis:r})=>`${x(s,"notation")} ${r}`),o=({notation:s})=>Object.keys(ke).find(r=>n.includes(`${s} ${r}`));return Sc(mn.filter(o).map(s=>`${s.label} (${ke[o(s)||""][1]})`))}function Yb({id:t}){let e=Y(t,"who").flatMap(v=>v.acts?v.to:[]),n=({key:v})=>g(ot.steps,{steps:ji(e.filter(S=>Rt(S,v)))}),o=v=>_.partners[v].find(S=>S.id===t)?.steps||[],s=bs(o("")),r=_.plans.filter(v=>o(W?v.key:"").length),i=Y(t,"who").flatMap(v=>v.acts?[]:Hn(v.to)),l=bs(C(i)).filter(v=>!s.includes(v)),c=v=>!zn(v,"partner")&&[v,...zt(v,"reportedUnder")].every(S=>Y(S,"who").every(({from:y})=>y===t)),p=St(C(e.filter(v=>_.works[v]?.across&&c(v)))),u=zt(t,"unitOf"),m=St(zt(t,"chapterLead")),$=m.flatMap(oe),d=m.flatMap(v=>zt(v,"concerns")).filter(v=>ce(v,"Contradiction")&&oe(v).some(S=>$.includes(S))),h=d.length>0&&a`${ot.disputed} <${at} ids=${C(d)} />`,f=v=>{let S=bs(_.partners[""].find(y=>y.id===v)?.steps||[]);return S.length>0&&a`<span class="zacht"> – ${Sc(S)}</span>`},b=x(t,"tooi"),w=[...nr(t),[k.thing.also_known,$i(t)],[ot.leads,m.length>0&&a`<${Me} ids=${m} /> ${h}`],[ot.units,u.length>0&&a`<${Me} ids=${u} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:rt(x(t,"checkedOn"))}):ot.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${Xt} text=${x(t,"summary")} />
      ${Pt(t)&&a`<p>${ot.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(v=>a`<p>${W&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${ot.across}<${at} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:Sc(l)})}</p>`}
      ${!s.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${Sn} pairs=${w} />
    <//>
  `}function Zb({id:t,rows:e}){let n=ot.columns,o=p=>_t(p.to)?.key,s=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...Yn(o),Ht("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>ge(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${Xt} text=${s(p)} look="zacht" />`]},On("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>gi(p.to)},bo(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter(m=>m.to===p);return{...u[0],phrase:C(u.map(m=>m.phrase)).join(", "),of:u.flatMap(m=>m.of)}}),l=vr(t,"activiteiten",G({}),o),c={id:"acties",caption:ot.work_caption,rows:i,sort:"actie",columns:r,file:l,open:X()?ek:void 0};return a`
    <${P} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?a`<${gt} ...${c} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Xb({id:t}){let e=x(t,"organisationKind")===ot.places.of&&!Pt(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>Kn(p.replace("-"," ")).includes(Kn(u))),o=p=>bt(p,"place").filter(n).join(", "),s=Y(t,"who").map(p=>p.to),r=St(Dn.filter(p=>o(p)&&!s.includes(p))),l=a`<${Me} ids=${r} more=${p=>a`<span class="zacht"> – ${o(p)}</span> <${vt} id=${p} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${ot.places.note}>${l}<//>`}function tk({id:t}){let[e,n]=[G({}),$a(t)],s=_.plans.flatMap($=>co($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=Y(t,"who").flatMap($=>$.acts?$.to:[]),i=C([...r,...r.flatMap($=>ut($,"followedBy"))]).filter($=>ot.to_come.includes(Ue($))&&!s.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...s.map(({work:$,what:d,quote:h,by:f})=>[n($),$,d,`${h} (${l(f)})`]),...i.map($=>["planned",$,Oe($).toLowerCase()])],p=Object.entries(ot.coming.groups).flatMap(([$,d])=>{let h=c.filter(([b])=>b===$).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${An} id=${`komt-${$}`} items=${h} first=${X()?Oc:void 0} />`;return h.length?a`<p>${z(d,h.length)}</p>${f}`:[]}),u=M("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),m=s.length>0&&a`<p><a href=${u}>${ot.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${ot.coming.title} note=${ot.coming.note}>${p}${m}<//>`}function nk({id:t}){let e=Y(t,"own");if(!e.length)return null;let n=({to:o,of:[s]})=>a`
    <h3><${N} id=${o} /></h3>
    <${Or} id=${s} /><${re} of=${[s]} />
  `;return a`
    <${P} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${An} id="eigen" as="div" first=${Oc} items=${e.map(n)} />
    <//>
  `}function ok({id:t}){let e=Y(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Xt} text=${x(i,"summary")} />`)} <${re} of=${r} />
  `,o=St(C(e.map(r=>jo(r,t)))).map(r=>{let i=e.filter(l=>jo(l,t)===r);return a`<li><${N} id=${r} />${i.map(n)}</li>`}),s=e[0].to===t?ot.its_members:ot.members;return a`<${P} title=${s}><${An} id="leden" items=${o} first=${o.length} /><//>`}function sk({id:t}){let e=new Map(Y(t,"with").map(s=>[jo(s,t),s]));if(!e.size)return null;let n=St([...e.keys()]).map(s=>{let{of:r=[],more:i}=e.get(s)||{},l=g(i?ot.more_works:ot.works,{works:r.map(pe).join(", ")});return a`<li key=${s}><${N} id=${s} /><span class="zacht">${l}</span></li>`}),o=a`<ul class="kolommen">${n}</ul>`;return a`
    <${P} title=${ot.together} note=${ot.alphabetical}>
      ${X()?a`<${An} id="samen" items=${n} first=${Oc} />`:o}
    <//>
  `}function rk({id:t}){let e=G({}),n=Ya(t,e),o=n.flatMap(u=>u.rows),s=mt(n.flatMap(({end:u})=>u===t?[]:O(u))),r=n.reduce((u,m)=>u+(m.end===t?m.rows.length:0),0),i=g(s?ot.flows.also:ot.flows.title,{count:r,more:o.length-r}),l={id:X()?"stromen":"",title:i},c=s&&a`<p class="zacht">${g(ot.flows.note,{names:s})}</p>`,p=a`<${ni} ...${{rows:o,scenario:e}} state=${O(t)} />`;return o.length>0&&a`<${Js} ...${{...l,intro:c}}>${p}<//>`}var ot,Sc,ek,Oc,K$,G$=T(()=>{"use strict";V();tt();Tt();R();Wt();I();Xo();hs();Se();es();et();ft();It();Zt();ec();ye();ht();Ie();sr();bi();cn();ot=k.thing.organisation,Sc=t=>mt(t.map(e=>e.toLowerCase()));ek=4,Oc=1;K$=({id:t})=>a`
  <${Yb} id=${t} />
  <${Zb} id=${t} rows=${Y(t,"who")} />
  <${Xb} id=${t} />
  <${tk} id=${t} />
  <${nk} id=${t} />
  <${hi} title=${ot.wishes} ids=${zt(t,"wish")} of="concerns" />
  <${fi} title=${ot.requested} ids=${St(zt(t,"askedOf"))} />
  <${ok} id=${t} />
  <${rk} id=${t} />
  <${sk} id=${t} />
  <${or} id=${t} />
`});function ak({id:t,reports:e}){let n=$n(t);if(Mn(t.split("/")[0]).dates.length<3)return null;let o=r=>bn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${vt} id=${t} date=${r} />`,s=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${o(r)}`);return a`<${E} as="ol" look="verslagen" label=${n.strip} items=${s} />`}function ik({id:t}){let e=Mn(t.split("/")[0]),{no_result:n,not_mentioned:o}=$n(t),s=e.dates.filter(({date:p})=>Ue(t,p)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!s.length)return null;let i=p=>oe(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(Ue(t)),l=(p,u)=>a`
    <${Xt} text=${x(p,"summary")} /><${ps} of=${p} />
    <${Xt} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${re} of=${[p]} />
  `,c=s.map(({date:p,label:u})=>{let m=kn(t,p);return a`
      <strong>${K(u)}</strong>
      <p><${vt} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${Xt} text=${r} look="zacht" />`}
      ${bn(t,p).earlier&&a`<p class="zacht">${K(o)}</p>`}
      ${m&&l(m,p)}
    `});return a`<${ak} id=${t} reports=${s} /><${E} as="ol" look="tijdlijn" items=${c} />`}function lk({id:t}){let e=ut(t,"silentPart"),n=e.map(o=>[x(o,"summary"),a`<span class="zacht"> (${Z("SilentWeight",x(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${E} items=${n} />`}function ck({id:t}){let e=$n(t),n=e.deadline_columns,o=Yo(t);if(!o.length)return null;let s=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>rt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>fr(x(i,"modality"))},{key:"er",label:n.there,text:i=>bn(i).delivery||e.not_there},{...bo(n.place,()=>[]),cell:i=>a`<${Xt} text=${x(i,"summary")} /><${re} of=${[i]} />`}];return a`<${gt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function pk({id:t}){let e=$n(t),n=e.who_columns,o=Y(t,"who"),s=ut(t,"reportedUnder"),r=s.length>0&&a`${e.partners_above}<${at} ids=${s} />.`;if(!o.length)return a`<p>${zn(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Ht("wie",n.who,({from:l})=>l,O,Ao),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},bo(n.place,({of:l})=>l.slice(0,1))];return a`<${gt} id="wie" caption=${e.who_caption} rows=${o} columns=${i} />`}function uk({id:t}){let e=ut(dt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${at} ids=${e} />.</p>`}function dk({id:t}){let e=$n(t),n=da(t);return n.length?n.map(o=>a`<${Or} id=${o} /><${re} of=${[o]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:bt(t,"interventionKind").map($t).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function $k({id:t}){let e=$n(t),n=zt(t,"subMeasureOf"),o=s=>a` <${vt} id=${s} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Me} ids=${n} more=${o} /><//>`}function J$({id:t}){let e=$n(t),n=Mn(t.split("/")[0]),o=Tn(n.date,n),s=nr(t),r=zt(t,"concerns").filter(l=>ce(l,"Contradiction")),i=x(t,"isContainer")==="true"?$k:mk;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${di(t).map(l=>a`<${Xt} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${Xt} text=${g(e.new,{when:o})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${Xt} text=${e.numbered} look="zacht" />`}
      <${re} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${at} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${mi} id=${t} />
    ${s.length>0&&a`<${P} title=${k.thing.further}><${Sn} pairs=${s} /><//>`}
    <${or} id=${t} />
  `}var $n,mk,Q$=T(()=>{"use strict";V();R();I();Se();et();ft();It();ye();ht();Ie();sr();cn();$n=t=>ve(_t(t)).thing.undertaking;mk=({id:t})=>a`
  <${P} title=${$n(t).progress}><${ik} id=${t} /><${lk} id=${t} /><${ck} id=${t} /><//>
  <${P} title=${$n(t).who}><${pk} id=${t} /><${uk} id=${t} /><//>
  <${hi} title=${$n(t).expected} ids=${Y(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${$n(t).steps}><${dk} id=${t} /><//>
`});function gk({id:t}){let e=fk[hn(t)];return e?_.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${hk} key=${n.plan.key} ...${n} />`):null}function bk({id:t}){let e=zt(t,"inChapter"),n=Fl(Ye.other.annex.file),o=c=>a` <${vt} id=${c} />`,s=c=>g(ji([c])?Ye.other.at:Ye.other.no_step,{steps:ji([c])}),r=c=>a`${o(c)}<p class="zacht">${[...di(c),i(c),s(c)].filter(Boolean).join(" ")}</p>`,i=c=>Zo(c).length>0&&g(Ye.terms,{terms:Zo(c).join("; ")}),l=Dn.filter(c=>_.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ye.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ye.other.annex.label}</a></p>`}
      <${Me} ids=${St(e)} more=${r} />
      ${l.length>0&&a`<p>${Ye.other.under}</p><${Me} ids=${St(l)} more=${o} />`}
    <//>
  `}function kk({id:t}){let e=[...nr(t),[ce(t,"Legislation")?Ye.also_known:Ye.in_source,$i(t)],[Ye.place,oe(t).length>0&&a`<${re} of=${[t]} />`]];return a`
    <${P} title=${Ye.known}>
      ${ce(t,"Facilitator")&&a`<p class="zacht">${ve(_t(t)).thing.other.judged}</p>`}
      <${Xt} text=${ce(t,"Figure")&&_.lookups[t].description} />
      <${Xt} text=${x(t,"summary")} />
      <${Xt} text=${x(t,"rationale")} />
      <${Sn} pairs=${e} />
    <//>
    <${mi} id=${t} />
    ${ce(t,"Chapter")&&a`<${bk} id=${t} />`}
    <${or} id=${t} />
  `}function _k({id:t}){let e=G(A.route.query),n=hn(t)==="organisation"&&x(t,"notation"),o=i=>ho(i).some(({partners:l})=>n&&l.includes(n)),s=Q(e).gaps.filter(i=>i.pages.includes(t)||o(i));if(!s.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${qa} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ye.gaps,{count:s.length})}>
      <${An} id="vragen" items=${s.map(r)} first=${X()?yk:wk} as="div" />
    <//>
  `}function xk({id:t}){let e=hn(t),n=[Y$[e]&&a`<a href=${M(Y$[e])}>${Ye.crumbs[e]}</a>`,W&&_t(t)?.title,...["inChapter","subMeasureOf"].map(o=>dt(t,o)&&a`<${N} id=${dt(t,o)} />`),ge(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function Z$({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Ro} />`;let n=O(e),o=hn(e),s=o==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ye.stand,{stand:Oe(e).toLowerCase()}),l=s?[$c(e),i()]:[x(e,"summary")],c=[`${ge(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...oe(e),...oe(kn(e))]);return Oa(c.replace(/([^.!?])$/,"$1."),p,null,_t(e)||lt())};return a`
    <${xk} id=${e} />
    <${it} text=${n} title=${n}>
      ${s&&a`<p><${vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&a`<${Rs} />`}
    <${gk} id=${e} />
    <div class="acties bovenaan">
      <${No} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${Ye.around}</a>
    </div>
    <${vk[o]} id=${e} />
    <${_k} id=${e} />
  `}var Ye,Cc,fk,hk,wk,yk,Y$,vk,X$=T(()=>{"use strict";V();tt();Tt();R();Wt();I();Se();et();ft();It();en();Zt();ye();is();ht();Ie();sr();G$();bi();Q$();cn();Fr();Ye=k.thing,Cc=k.thing.route,fk={organisation:(t,e)=>_.partners[W?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Hn},hk=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${W?g(Cc.of_plan,{plan:t.title}):Cc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Cc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[wk,yk]=[3,1];Y$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};vk={undertaking:J$,organisation:K$,step:Dd,other:kk}});function Sk({rows:t,whole:e,chosen:n,plan:o,scenario:s}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${yt.tiles_label}>
      ${hr(t,ve(o).shared.outcomes,e?Rn(s,o).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${er} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(fn(o.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function Lk({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(l=>o[l].open),r=t.filter(l=>l.outcome===s).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,Ck).map(l=>nm(l,a`<${er} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${yt.open.title}</h2>
      <p>${r.length?g(yt.open.phrase,{date:rt(fn(e.key,n))}):yt.open.none}</p>
      <${E} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${yt.open.gaps}</a></p>
      <h2>${yt.read.title}</h2>
      <ul class="leesregels"><li>${yt.read.first}</li>${jk}<li>${yt.read.last}</li></ul>
    </aside>
  `}function zk({rows:t}){let n=C([...t.flatMap(s=>om(s.work)),...ca]).map(s=>[s,O(Ae(s))]).sort((s,r)=>nt(s[1],r[1])),o=[[yt.fields.year,"jaar",an(C(t.map(s=>s.day.slice(0,4))).sort(nt))],[yt.fields.partner,"partner",n],[k.measures.fields.chapter,"hoofdstuk",Qo]].filter(([,,s])=>s.length);return a`<${Eo} fields=${o} names=${["jaar","partner","hoofdstuk"]} />`}function Bk({plan:t,scenario:e,chosen:n,query:o}){let{date:s}=e,r=co(t,s),i=cl(t,s).filter(Ur(o)),l=Vn(t).termless[s].filter(f=>Ur(o)({work:f,day:""})),c=r.filter(Ur(o)),p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),m=u(c),$=To(m).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(yt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Rn(e,t).phrase.overdue}</p>
  `,h=a`
    <${Sk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${q$} plan=${t} rows=${m} date=${s} /><${Tk} plan=${t} rows=${m} /></div>
      <${Lk} rows=${c} plan=${t} date=${s} />
    </div>
    <${Xn} look="tweeling" title=${yt.table}>
      <${gt} id=${`beloften-${t.key}`} caption=${yt.caption} rows=${m} columns=${em} sort="dag" />
    <//>
  `;return a`
    <section>
      ${W&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${z(yt.kept,m.length)}</strong> ${$}</p>`}
      ${o.partner&&a`<p class="zacht">${yt.role_note}</p>`}
      <${ai} works=${u(r.filter(Ur({...o,partner:""}))).map(f=>f.work)}
        partner=${o.partner||""} />
      ${r.length>0&&h}
      <${tm} title=${yt.undated} items=${i.map(Fk)} />
      <${tm} title=${yt.bare} items=${l.map(f=>a`<${N} id=${f} />: ${Oe(f,s)}`)} />
    </section>
  `}function sm({route:t}){let e=G(t.query),n=Le(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(u=>co(u,e.date)),r=u=>Ur(t.query)(u)&&(!o||u.outcome===o),i=s.filter(r),l=n.flatMap(u=>cl(u,e.date)).filter(r),c=()=>Bn(Ok,[...i,...l.map(u=>({...u,lane:0,x:0,level:0}))],u=>Yt(e,u.plan.key)),p={title:yt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${it} text=${yt.heading} title=${yt.title} />
    <${_n}><${os} /><${xr} /><${zk} rows=${s} /><//>
    <${Rs} />
    ${n.map(u=>a`<${Bk} key=${u.key} ...${{plan:u,scenario:e,chosen:o,query:t.query}} />`)}
    <p class="acties">
      <${we} name="beloften.csv" rows=${c} />
      ${s.length>0&&a`<${on} name="beloften" ...${p} />`}
    </p>
    <${xe} text=${z(yt.lane_total,i.length)} />
  `}var yt,em,Ok,nm,Ck,jk,Mk,Tk,om,Ur,Fk,tm,rm=T(()=>{"use strict";V();tt();Tt();R();Wt();I();Se();et();ft();It();en();Zt();ye();uc();Io();vc();ht();Br();Ie();yt=k.promises;em=[{key:"dag",label:yt.columns.day,text:t=>t.day,cell:t=>t.by},Ht("actie",yt.columns.work,t=>t.work),{key:"wat",label:yt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:yt.columns.who,text:t=>Fn(t.work)},{key:"woorden",label:yt.columns.quote,text:t=>t.quote},{key:"stand",label:yt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${gs} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:yt.columns.lane,text:I$}],Ok=[...em,Ds(yt.columns.place,t=>t.id)],nm=({work:t,short:e},n,o,s)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${o}<span class="bij">${s}</span></span>
`,Ck=6,jk=yt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Mk=t=>{let e=a`<${gs} outcome=${t.outcome} on=${t.on} />`;return nm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},Tk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${_c(t,e).map(n=>{let o=[z(yt.lane_total,n.mine.length),...To(n.mine,!0)].join(" · "),s=[Ms(n),a`<span class="bij">${o}</span>`];return a`<${Xn} title=${s}><${E} items=${n.mine.map(Mk)} /><//>`})}
  </div>
`,om=t=>Y(t,"who").map(e=>x(e.from,"notation")),Ur=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||om(e.work).includes(t.partner))&&(!t.hoofdstuk||_.works[e.work]?.chapters?.includes(t.hoofdstuk));Fk=({work:t,quote:e,what:n,stand:o})=>a`
  <${N} id=${t} /> <${vt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${o&&`; ${o}`}
`,tm=({title:t,items:e})=>e.length>0&&a`<${Xn} look="tweeling" title=${g(t,{count:e.length})}><${E} items=${e} /><//>`});function Ek({loss:t,scenario:e,id:n,title:o}){let s=lm(t,e),r=[{key:"vak",label:jn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Po(i,t.plan)}>${c}</a>`:c},{key:"nu",label:jn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:jn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${gt} ...${{id:n,rows:s,columns:r}} caption=${o} hideCaption open=${im()} />`}function Ak({loss:t,names:e,scenario:n,apart:o}){let s=Mn(t.plan),{cells:r,none:i,...l}=s.words.losses,c=`verlies${s===_.plans[0]?"":`-${s.key}`}`,p=m=>{let $=Y(m,"who",n.date),[d,h]=[!0,!1].map(L=>$.filter(({from:q})=>e.includes(O(q))===L)),f=h.filter(({acts:L})=>L),b=new Map;for(let{from:L,phrase:q=""}of f.length?f:h)tn(b,q,O(L));let w=[...b].map(([L,q])=>`${mt(C(q))} (${L})`).join("; "),v=zt(m,"reportedUnder").flatMap(L=>Y(L,"who",n.date)).flatMap(({from:L,acts:q})=>q&&!e.includes(O(L))?O(L):[]).filter(L=>!f.some(({from:q})=>O(q)===L)),S=f.some(({from:L})=>!Pt(L)),y=Y(m,"expected",n.date).flatMap(({from:L})=>$.some(q=>q.from===L)?[]:O(L)),j=[d.length>0&&g(jn.role,{names:mt(C(d.map(({phrase:L=""})=>L)))}),w&&g(f.length?jn.others:jn.only_named,{names:w}),!S&&v.length>0&&g(jn.below,{names:mt(C(v))}),y.length>0&&g(jn.expected,{names:mt(C(y))})];return a`
      <li>
        <${N} id=${m} /> <${vt} id=${m} date=${n.date} />
        <span class="zacht"> ${j.filter(Boolean).join("; ")}</span>
      </li>
    `},u=(m,$,d=[])=>{let h=a`<${An} id=${`${c}-${$}`} items=${d.map(p)} first=${im()} />`;return d.length>0&&a`<${am} title=${m} count=${d.length}>${h}<//>`};return a`
    <section>
      ${W&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${o}
      <${Ik} loss=${t} scenario=${n} />
      <${am} title=${r} count=${t.cells.length} none=${i}>
        <${Ek} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,m,t[m]))}
      ${t.blocks.map((m,$)=>u(m.phrase,String($),m.acts))}
    </section>
  `}function jc({losses:t,names:e,scenario:n,apart:o}){let s=()=>t.flatMap(r=>lm(r,n).map(({cell:i,step:l,now:c})=>[mt(e),$t(i.column),l,c,i.phrase,...Yt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${Ak} ...${{loss:r,names:e,scenario:n}} apart=${!i&&o} />`)}
    ${!t.length&&[Le(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),o]}
    <div class="acties"><${we} name="wat-als.csv" rows=${()=>[[...jn.csv,...Qn],...s()]} /></div>
  `}function Nk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),o=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return Q({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?K($t(s.kind)):xt(s.step),...o.get(`${s.step}~${s.kind}`),things:s.things.filter(r=>n.includes(r)),empty:!s.things.length}))}function Pk({place:t,date:e}){let{title:n,things:o,empty:s,last_actor:r,only_lead:i}=t,l=o.filter(u=>!r.includes(u)),c=a`
    <p class="verliestal">${g(_s.lost,{count:r.length,total:o.length})}</p>
    <p class="verlieswoord">${_s.lost_phrase}</p>
  `,p=o.length?z(_s.stays,o.length):_s[s?"nothing":"elsewhere"];return a`
    <li class=${r.length?"verlies":s?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(u=>a`<i key=${u} class="paal weg"></i>`)}
        ${l.map(u=>a`<i key=${u} class=${`paal b-${Mo(u,e)}`}></i>`)}
      </div>
      ${r.length>0&&c}
      ${i.length>0&&a`<p>${z(_s.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">${p}</p>`}
    </li>
  `}function Ik({loss:t,scenario:e}){let{legend:n}=_s,o=Nk(t,e),s=C(o.flatMap(i=>i.things.map(l=>Mo(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>s.includes(i));return a`
    <${P} look="verliesbeeld" title=${_s.title}>
      <ul class="plaatsen">
        ${o.map(i=>a`<${Pk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Cs(lt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Z("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var _s,jn,im,lm,am,cm=T(()=>{"use strict";V();Tt();R();Wt();I();Se();En();et();ft();It();Zt();ye();ht();Ie();_s=k.whatif.picture,jn=k.whatif,im=()=>X()?1:void 0,lm=(t,e)=>t.cells.map(n=>{let{matrix:o}=Q({...e,plan:t.plan}),s=o.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[K($t(n.column)),s?xt(n.barrier):""],l=s?g(jn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:s,step:i,name:l,now:s?Hs(s):jn.no_cell}}),am=({title:t,count:e,none:n,children:o})=>a`
  <${P} title=${g(jn.part,{title:t,count:e})} as=${W?"h3":"h2"}>
    ${e?o:a`<p>${n}</p>`}
  <//>
`});function qk({chosen:t,names:e,scenario:n}){let o=t.map(l=>["zonder",Li(l)]),s=zr("answer",{options:[...Co(n),...o]},()=>Mt(st.done));if(!s||s.silent!==void 0)return a`<div><p>${s?s.silent:st.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=z(st.questions,s.gaps.filter(r).length);return a`
    <div>
      <${jc} losses=${s.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${O(l)}</h3><${pm} id=${l} scenario=${n} />`)} />
      <p>${g(st.with_this,{questions:i,now:Q(n).gaps.length})}</p>
    </div>
  `}function Rk({acting:t,chosen:e}){let[n,o]=U(""),s=u=>H({zonder:u.map(Li).join(",")}),r=u=>{if(e.includes(u))return s(e.filter(m=>m!==u));s(De()?[...e,u]:[u])},i=u=>[O(u),...bt(u,"altLabel")].join(" "),l=t.filter(u=>As(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Li(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${O(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${st.clear}</button>
      <button type="button" class="klein" onClick=${()=>Ws(location.href,st.shared)}>${st.share}</button>
    </p>
  `;return a`
    <h2>${st.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(st.put_back,{name:O(u)})}
          onClick=${()=>r(u)}>
          ${O(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${st.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>o(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${E} look="partnerlijst" label=${st.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${st.none_found}</p>`}
    ${!De()&&a`<p class="zacht">${st.alone}</p>`}
  `}function Wk({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=mt(r.map(u=>xt(u).toLowerCase())),p=c?g(st.start.steps,{steps:c}):st.start.no_step;return[i&&z(st.start.alone,i),i&&p,l&&z(st.start.lead,l)].filter(Boolean)},o=Cs(lt(e.plan)),s=r=>a`
    <a href=${M("wat-als",{zonder:Li(r.who)})}>${O(r.who)}</a>
    <span class="bij">${W?`${Mn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${st.start.title} note=${g(st.start.phrase,{source:o})}>
      <${E} look="beginlijst" items=${t.map(s)} />
      ${!t.length&&a`<p>${st.start.no_partner}</p>`}
    <//>
  `}function pm({id:t,scenario:e}){let n=r=>mt(St(C(r)).map(O)),o=Object.entries(st.apart.roles).map(([r,i])=>{let l=p=>Y(p,"who",e.date).filter(u=>u.role===r),c=St(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return O(p)+g(st.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:mt(c)})}</p>`}),s=Ya(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter($=>$!==r))),c=g(r===t?st.apart.flows:st.apart.group_flows,{name:O(r)}),p=a`<${N} id=${r} text=${z(st.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(st.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(zt(t,r));return i&&a`<p>${g(st.apart[r],{names:i})}</p>`})}
    ${o} ${s}
    <p>${st.apart.page} <${N} id=${t} />.</p>
  `}function um({route:t}){let e=G(t.query),{without:n,most:o}=Q(e),s=St(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(Ae).filter(Boolean),i=r.map(h=>O(h)),[l]=r,c=r.length>1&&De(),[,p,...u]=t.path,m=[[st.leave_out,M("wat-als"),!p],[st.action.title,M(["wat-als","actie"]),!!p]],$=a`
    <${Sr} label=${st.title} tabs=${m} />
    <${it} text=${st.title} title=${p?st.action.title:st.title}>
      <p class="uitleg">${p?st.action[De()?"intro":"intro_elsewhere"]:st.intro}</p>
    <//>
    <${ja} scenario=${e} />
  `;if(p)return[$,a`<${fd} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${qk} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${jc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${pm} id=${l} scenario=${e} />`} />
    `:a`<${Wk} most=${o} scenario=${e} />`;return a`
    ${$}
    <${oc} chosen=${r.join(",")} choices=${a`<${Rk} acting=${s} chosen=${r} />`}
      follows=${d()} />
    <${xe} text=${r.length===1?g(st.phrase,{name:i[0]}):""} />
  `}var st,Li,dm=T(()=>{"use strict";Be();Ns();V();tt();Tt();R();Wt();I();Ee();hs();Se();et();ft();en();Zt();Ba();ye();ht();cm();sc();cn();st=k.whatif;Li=t=>x(t,"notation")});var mm={};gm(mm,{answerTo:()=>Q,compare:()=>nt,connection:()=>Fs,csv:()=>sa,data:()=>_,here:()=>A,longerWays:()=>ha,scenarioOf:()=>G});function Ti(t=null){for(let e of zi())e!==t&&(e.open=!1)}function Lc(){Ti(),qn().classList.remove("is-open"),Mi().setAttribute("aria-expanded","false")}function Dk(){qn()&&(Mi().addEventListener("click",()=>{let t=qn().classList.toggle("is-open");for(let e of zi())e.open=t;Mi().setAttribute("aria-expanded",String(t))}),qn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Lc():e.closest("summary")&&!X()&&Ti(e.closest("details"))}),qn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=zi().find(n=>n.open);X()?Mi().focus():e?.querySelector("summary")?.focus(),Lc()}),document.addEventListener("click",t=>{!X()&&!qn().contains(t.target)&&Ti()}),qn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!X()&&!qn().contains(e)&&Ti()}))}function Uk(t){if(!qn())return;let e=Bl(t)?.to;for(let n of qn().querySelectorAll("a")){let{path:o}=tl(n.hash);o[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(o))}for(let n of zi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Hk(t,e){let n=Object.keys(_.comparisons).length>0,o=n||t==="vergelijk";return Hr=!dr(e)||o!==n,Hr?(Ln(a`<p role="status">${k.werkplaats.busy}</p>`,Lt("inhoud")),Fi?pt().show(Fi,pt().own):Mc||Vk(Co(e),o),!0):!1}async function Vk(t,e){Mc=!0;try{Fi=(await pt().ask("page",{options:t,comparisons:e})).page,Hr&&pt().show(Fi,pt().own)}catch(n){Hr&&Ln(a`<p role="alert">${n.message}</p>`,Lt("inhoud"))}Mc=!1}function Kk(t){let e=t.path[0]||"overzicht",n=Lt("inhoud");if(Lt("bronregel").hidden=e==="controleer"&&!!he()?.board,he()?.own&&Hk(e,G(t.query)))return;n.className=`scherm-${e}`;let o=Lt("zoek");o&&e!=="zoek"&&(o.value="");let s=$m[e]||$m.onbekend;Ln([a`<${ru} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Uk(e)}function Tc(){let t=Lt("motor");t.hidden=!1;let{state:e,why:n,own:o}=pt();Ln(a`<${S$} state=${e} why=${n} own=${o} />`,t)}function Gk(){Jk(),Hr=!1,window.removeEventListener("werkplaats",Tc),Ln(null,Lt("inhoud")),Ln(null,Lt("motor"))}var qn,Mi,zi,$m,Mc,Fi,Hr,Jk,fm=T(()=>{"use strict";Be();V();tt();Tt();R();Wt();I();Ee();Xo();es();ft();Zt();Ba();gu();Nu();Ru();Od();qd();i$();p$();j$();E$();Fr();V$();X$();rm();dm();qn=()=>Lt("menu"),Mi=()=>Lt("menuknop"),zi=()=>[...qn().querySelectorAll("details")];Lt("spring").addEventListener("click",t=>{t.preventDefault(),Lt("inhoud").focus()});Dk();Lt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Lc();let e=Lt("zoek").value;location.hash=Zp(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,o={..._.meta,title:document.title,address:location.hash||"#/overzicht"};Ws(g(e,{...o,sources:$o()}),n)});$m={__proto__:null,overzicht:c$,dekking:qu,aandachtspunten:Id,partners:Yd,maatregelen:e$,naslag:o$,gevraagd:s$,tijdlijn:a$,beloften:sm,verken:Sd,ding:Z$,samenvatting:H$,vragen:B$,"wat-als":um,vergelijk:Au,"weet-niet":hu,methode:fu,zoek:hd,controleer:he()?C$:O$,onbekend:Ro},Mc=!1,Fi="",Hr=!1;he()&&(window.addEventListener("werkplaats",Tc),Tc());Lt("inhoud").replaceChildren();Jk=up(Kk);he()&&window.addEventListener("andere-bladzijde",Gk,{once:!0});document.documentElement.dataset.klaar="ja"});Be();Ai();typeof DecompressionStream>"u"?Lt("te-oud").hidden=!1:Bc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(fm(),mm))});})();
