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
"use strict";var ketenkaart=(()=>{var rm=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var am=(t,e)=>{for(var n in e)rm(t,n,{get:e[n],enumerable:!0})};function Ct(t){let e=Ot("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function jc(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Ot,Ae=T(()=>{"use strict";Ot=t=>document.getElementById(t)});async function Lc(){let t=Uint8Array.from(atob(Ot("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ti=im(await new Response(e).json())}function im(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Ti,zi=T(()=>{"use strict";Ae()});function zc(t){var e=Mc.get(this);return e||(e=new Map,Mc.set(this,e)),(e=Tc(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)o=n[u][m],r===1?o==="<"?(p(),c=[c],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Tc,Mc,Fc=T(()=>{Tc=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,Tc(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Mc=new Map});function Do(t){t&&t.parentNode&&t.remove()}function Pi(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ni.call(arguments,2):n),tr(t,i,o,s,null)}function tr(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:er,__v:s||++Ec,__i:-1,__u:0};return!s&&Ft.vnode&&Ft.vnode(r),r}function Jr(t){return t.children}function Hr(t,e){this.props=t,this.context=e,this.__g=0}function wo(t,e){if(e==null)return t.__&&wo(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:wo(t)}function um(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=Ho({constructor:er},n)).__v=n.__v+1,Ft.vnode&&Ft.vnode(e),Ii(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||wo(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Hc(s,e,r),n.__=n.__e=null,e.__e!=o&&Ic(e))}function Ic(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ic(t)}function Bc(t){(8&t.__g||(t.__g|=8,ko.push(t),Vr++))&&Fi==Ft.debounceRendering||((Fi=Ft.debounceRendering)||queueMicrotask)(qc)}function qc(){try{for(var t,e=1;ko.length;)ko.length>e&&ko.sort(Nc),t=ko.shift(),e=ko.length,8&t.__g&&um(t)}finally{(Vr=ko.length)&&(Fi||queueMicrotask)(qc)}}function Rc(t,e,n,o,s,r,i,l,c,p,u){var m,$,d,h,f,b,w=o.__k||Gr,S=e.length;for(c=dm(n,e,w,c,S),m=0;m<S;m++)(d=n.__k[m])!=null&&($=~d.__i&&w[d.__i]||Kr,d.__i=m,b=Ii(t,d,$,s,r,i,l,c,p,u),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&qi($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=Wc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function dm(t,e,n,o,s){var r,i,l,c,p,u,m,$,d,h=n.length,f=h,b=0,w=0,S=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[r]=tr(null,i):Ei(i)?i=S[r]=tr(Jr,{children:i}):i.constructor===er&&i.__b?i=S[r]=tr(i.type,i.props,i.key,i.ref,i.__v):S[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=$m(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(s>h?b--:s<h&&b++),typeof i.type!="function"&&(i.__u|=4))):S[r]=null;if(w){for(u=[],m=[],r=0;r<s;r++)if((i=S[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:S[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=wo(l)),Ri(l,l));return o}function Wc(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Wc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=wo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function $m(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Ac(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Wr(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ac(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ac(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Bi[e]||(Bi[e]=mm(e)),(t.__a||(t.__a={}))[e]=Ai,r=e!=(e=e.replace(Pc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function mm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Dr]==null)e[Dr]=Ai++;else if(e[Dr]<this.__a[t])return;return n(Ft.event?Ft.event(e):e)}}}function Ii(t,e,n,o,s,r,i,l,c,p){var u,m,$,d,h,f,b,w,S,x,y,A,L,K,j,N,It,zt,Oe=e.type;if(e.constructor!==er)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Ur(u,r):r.push(u),l=r[0]||l),(u=Ft.__b)&&u(e);t:if(typeof Oe=="function"){$=i.length;try{if(w=e.props,S=(u=Oe.prototype)&&u.render,x=(u=Oe.contextType)&&o[u.__c],y=u?x?x.props.value:u.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(S?e.__c=d=new Oe(w,y):(e.__c=d=new Hr(w,y),d.constructor=Oe,d.render=hm),x&&x.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),S&&(d.__s||(d.__s=d.state),Oe.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ho({},d.__s)),Ho(d.__s,Oe.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&S&&!Oe.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(be){be&&(be.__=e)}),Gr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=wo(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),S&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else S&&!Oe.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),S&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,A=Ft.__r,L=S?25:0;do d.__g&=-9,A&&A(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++L<25);S&&(Gr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Ho({},o,d.getChildContext())),S&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),K=u&&u.type===Jr&&u.key==null?u.props.children:u,w.__P&&(u=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(be){be&&Ri(be,be)}),n.__k=null),l=n.__k?wo(n,0):null),l=Rc(t,Ei(K)?K:[K],e,n,o,s,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Do),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(be){if(i.length=$,e.__v=null,c||r)if(be&&be.then){if(e.__u|=128|c,r){for(~(It=r.indexOf(l||void 0))||(It=r.length);(zt=r[It-1])&&zt.nodeType==8;)It--;for(;It<r.length;It++)if(zt=r[It])if(r[It]=null,j){if(zt==N)break}else{if(zt.nodeType!=8)break;zt.data.startsWith("$s")&&(N=Ur(j=zt))}}if(!j){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;j=l}(u=Ur(j=e.__c.__z||(e.__c.__z=j)))?(e.__e=j,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Do);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),be&&be.then||Dc(e),Ft.__e(be,e,n)}}else l=e.__e=fm(n.__e,e,n,o,s,r,i,c,p,t);return(u=Ft.diffed)&&u(e),l}function Ur(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Dc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Dc))}function Hc(t,e,n){for(var o=0;o<n.length;)qi(n[o++],n[o++],n[o++]);Ft.__c&&Ft.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){Ft.__e(r,s.__v)}})}function fm(t,e,n,o,s,r,i,l,c,p){var u,m,$,d,h,f,b,w,S=n.props||Kr,x=e.props,y=e.type;if(y=="svg"?s="http://www.w3.org/2000/svg":y=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(y?h.localName==y:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!y)return w.createTextNode(x);t=w.createElementNS(s,y,x.is?x:p),l&&(Ft.__m&&Ft.__m(e,r),l=!1),r=null}if(y){if(p=y=="template"&&t.content||t,r=y=="textarea"&&x.defaultValue!=null?null:r&&Ni.call(p.childNodes),!l&&r)for(S={},u=0;u<t.attributes.length;u++)S[(h=t.attributes[u]).name]=h.value;for(u in S)h=S[u],u=="dangerouslySetInnerHTML"?$=h:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||Wr(t,u,null,h,s);for(u in x)h=x[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||S[u]===h||Wr(t,u,h,S[u],s);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(y=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&pm.test(y))&&(s="http://www.w3.org/1999/xhtml"),Rc(p,Ei(d)?d:[d],e,n,o,s,r,i,r?r[0]:n.__k&&wo(n,0),l,c),r&&r.some(Do)),l&&y!="textarea"||(u="value",y=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(y!="progress"||f)||Wr(t,u,f,S[u],s),u="checked",b!=null&&b!=t[u]&&Wr(t,u,b,S[u],s))}else S===x||l&&t.data==x||(t.data=x);return t}function qi(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){Ft.__e(s,n)}}function Ri(t,e,n){var o,s,r,i;if(Ft.unmount&&Ft.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||qi(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){Ft.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Ri(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Ur(o,r=[]))&&(o==t.__e&&r.some(Do),Do(s),Do(o)),n||Do(t.__e),t.__e=t.__c=t.__=null}function hm(t,e,n){return this.constructor(t,n)}function jn(t,e){var n,o,s,r;Ft.__&&Ft.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=tr(Jr,{children:[t]}),s=[],r=[],Ii(e,e.__k,o||Kr,Kr,e.namespaceURI,o?null:e.firstChild?Ni.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Hc(s,e.__k,r),e.__k.props.children=null}var Ft,Ec,lm,ko,Fi,Vr,Nc,Dr,Pc,Ai,Bi,cm,er,Kr,Gr,pm,Ei,Ni,Ho,Qr=T(()=>{er=Symbol.for("pv"),Kr={},Gr=[],pm=/^m(i|n|o|s|text|space)$/,Ei=Array.isArray,Ni=Gr.slice,Ho=Object.assign;Ft={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Vr=0,t}},Ec=0,lm=function(t){return t!=null&&t.constructor===er},Hr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ho({},this.state)),typeof t=="function"&&(t=t(Ho({},n),this.props)),t&&(Ho(n,t),this.__v&&(e&&this.__k.push(e),Bc(this)))},Hr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Bc(this))},Hr.prototype.render=Jr,ko=[],Vr=0,Nc=function(t,e){return t.__v.__b-e.__v.__b},Dr=Symbol(),Pc=/(PointerCapture)$|Capture$/i,Ai=0,Bi={},cm=0});function Zr(t,e){ee.__h&&ee.__h(se,t,Yr||e),Yr=0;var n=se.__H||(se.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function W(t){return Yr=1,gm(ep,t)}function gm(t,e,n){var o=Zr(_s++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):ep(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);Di(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=se,!se.__f)){se.__f=!0;var s=se.shouldComponentUpdate;se.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Di($.__[0],$.__N[0])||(u=!0))}),s){var m=s.call(this,r,i,l);return p?m||u:m}return!p||u}}return o.__}function Ce(t,e){var n=Zr(_s++,3);!ee.__s&&Vi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,se.__H.__h.push(n))}function sn(t,e){var n=Zr(_s++,4);!ee.__s&&Vi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,se.__h.push(n))}function or(t){return Yr=5,qe(function(){return{current:t}},[])}function qe(t,e){var n=Zr(_s++,7);return Vi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function bm(){var t;do{for(;t=Hi.shift();)try{nr(t)}catch(n){ee.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=tp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(nr),e.__h.some(Ui),e.__h=[]}catch(n){e.__h=[],ee.__e(n,t.__v)}}}while(Hi.length)}function km(t){var e,n=function(){clearTimeout(o),Zc&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Zc&&(e=requestAnimationFrame(n))}function Xc(t){t!=1&&Uc==ee.requestAnimationFrame||((Uc=ee.requestAnimationFrame)||km)(bm)}function nr(t){var e=se,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),se=e}function Ui(t){var e=se;t.__c=t.__(),se=e}function Vi(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Di(n,t[o])})}function ep(t,e){return typeof e=="function"?e(t):e}var _s,se,Wi,Uc,Di,Yr,tp,Hi,ee,Vc,Kc,Gc,Jc,Qc,Yc,Zc,Ki=T(()=>{Qr();Di=Object.is,Yr=0,tp=[],Hi=[],ee=Ft,Vc=ee.__b,Kc=ee.__r,Gc=ee.diffed,Jc=ee.__c,Qc=ee.unmount,Yc=ee.__;ee.__b=function(t){se=null,Vc&&Vc(t)},ee.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Yc&&Yc(t,e)},ee.__r=function(t){Kc&&Kc(t),_s=0;var e=(se=t.__c).__H;e&&(Wi==se?se.__h=[]:(e.__h.some(nr),e.__h.some(Ui),_s=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Wi=se},ee.diffed=function(t){Gc&&Gc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Xc(tp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Wi=se=null},ee.__c=function(t,e){e.some(function(n){try{n.__h.some(nr),n.__h=n.__h.filter(function(o){return!o.__||Ui(o)})}catch(o){n.__h=[function(){throw o}]}}),Jc&&Jc(t,e)},ee.unmount=function(t){Qc&&Qc(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Xc(Hi.push(s))}else nr(s)}catch(r){e=r}}),o.__H=void 0,e&&ee.__e(e,o.__v))};Zc=typeof requestAnimationFrame=="function"});function np(t){if(Array.isArray(t))return t.map(np);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,o)=>o?[Pi("wbr",null),n]:[n])}var re,a,F,U=T(()=>{"use strict";Fc();Qr();Ki();Qr();Ki();re=()=>or(null);a=zc.bind((t,e,...n)=>Pi(t,e,...typeof t=="string"?n.map(np):n)),F=({items:t,as:e="ul",look:n,id:o,label:s})=>a`
  <${e} class=${n} id=${o} aria-label=${s}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function xm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:o,kies:s=o,uit:r=o||s,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(op,n)&&!t.query.uit?{path:op[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:s||c},...i&&{toon:"lijst"}}}}function Qi(t){let e=Object.entries(_m).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,o]=e.replace(/^#\/?/,"").split("?"),s=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(o||"")].map(([i,l])=>[ym[i]||i,l]);return xm({path:n.split("/").filter(Boolean).map(s),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let o=wm.filter(i=>n&&B.route.query[i]).map(i=>[i,B.route.query[i]]),s=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(o),...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function D(t,e=!1){let n=M(B.route.path,{...B.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Gi},"",n),Ji())}function Ji(t=!1){let e=Qi(location.hash),n=B.route.path.join("/")===e.path.join("/");B.route=e,B.led=B.started&&!n&&!t,sp(e),n||window.scrollTo(0,t&&rp.get(history.state?.turn)||0)}function ap(t){sp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Gi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>rp.set(history.state?.turn??0,window.scrollY),n);let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Gi},""),Ji(s)};return window.addEventListener("popstate",o,n),Ji(),B.started=!0,()=>e.abort()}var wm,ym,op,_m,B,sp,Gi,rp,Je,tt=T(()=>{"use strict";wm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],ym={ernst:"gewicht"},op={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},_m={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};B={route:{path:[],query:{}},started:!1,led:!1},Gi=0,rp=new Map;Je=t=>M(["ding",t])});function it({text:t,title:e=t,children:n}){let o=re();return sn(()=>{document.title=`${e} – Ketenkaart`},[e]),sn(()=>{B.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function ke({text:t}){let{route:e}=B;return sn(()=>{B.started&&t&&Ct(t)},[t,e]),null}var Y,jt=T(()=>{"use strict";Ae();U();tt();Y=()=>window.matchMedia("(max-width: 44rem)").matches});function ft(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Re(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function xs(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Xr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map(l=>({text:s.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ta(t){let e=o=>String(o??"").replace(/^[=+\-@\t\r]/,"'$&"),n=o=>`"${e(o).replaceAll('"','""')}"`;return`\uFEFF${t.map(o=>`${o.map(n).join(";")}\r
`).join("")}`}function ip(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var g,z,V,sr,Gt,C,rn,nt,q=T(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),z=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),V=t=>t.slice(0,1).toUpperCase()+t.slice(1),sr=t=>(Gt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Gt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],rn=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,lp,cp,vm,Sm,Om,Cm,jm,Lm,Mm,Tm,zm,Fm,an,vs,R,k,we,lt,Ln,Lt,Ut,pp,Bm,to,je,Am,mn,fn,rt,Ss,Le,yo,I=T(()=>{"use strict";zi();_=Ti,{codes:lp,progress:cp,queries:vm,names:Sm,absent:Om,lists:Cm,kinds:jm,called:Lm,works:Mm,partners:Tm,lookups:zm}=_,Fm=[lp,cp,vm,Sm,Om,_.dates,Cm,jm,Lm,Mm,Tm,zm];for(let t of[...Fm,_.words,_.addresses,...[lp,cp].flatMap(Object.values)])Object.setPrototypeOf(t,null);an=new Map(Object.entries(_.things)),vs=new Map(_.plans.map(t=>[t.key,t])),R=_.plans.length>1,k=_.words,we=t=>t?.words.page||k,lt=t=>vs.get(t||"")||(R?void 0:_.plans[0]),Ln=t=>vs.get(t),Lt=t=>vs.get(t.split("/")[0]),Ut=(t,e)=>!e||!Lt(t)||Lt(t)?.key===e,pp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Bm=_.plans.flatMap(t=>t.dates),to=pp(Bm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),je=to[to.length-1].date,Am=_.plans.flatMap(t=>t.steps),mn=pp(Am.reverse(),({notation:t})=>t).reverse(),fn=(t,e)=>{let n=Lt(t);return n?_.stands[e]?.[n.key]||n.date:e},rt=t=>_.dates[t]||t||"",Ss=(t=lt())=>t?.source||_.source,Le=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),yo=(t,e=lt())=>(e?e.dates:to).find(n=>n.date===t)?.label||rt(t)});async function ea(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function eo(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var Yi,pe,pt,We,Ee=T(()=>{"use strict";q();I();Yi=5*2**20,pe=()=>window.werkplaats,pt=()=>pe(),We=()=>!!pe()&&pe()?.state!=="off"});function Q(t){let e=_.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!Zi.has(o)){let{matrix:s,without:r,links:i,...l}=e,c={matrix:Xi(s,n),without:Xi(r,n),links:i},p={...Xi(l,n),...c};Zi.set(o,p)}return Zi.get(o)}function _o({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function G(t){let e=R&&vs.has(t.plan)?t.plan:"",n=to.some(p=>p.date===t.stand)?t.stand:je,[o,s]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:o,strict:s,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:je};return[r,i,l].map(na).find(p=>rr(p)||pe())||na({...l,stated:!1,strict:!1})}function na({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function tl(t,e,n){return new Set(n.map(([s])=>G({...t,[e]:s}).key)).size===n.length?n:[]}var Zi,Xi,Pn,rr,el,up,qt=T(()=>{"use strict";I();Ee();Zi=new Map,Xi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));Pn=(t,e)=>Q({...t,plan:e.key}).numbers[0];rr=t=>t.key in _.answers;el=(t,e)=>vs.get(e)?.steps.find(n=>n.notation===t)?.id,up=t=>new Set(Q(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>el(o.step,e))))});var dp,Em,Uo,ar,Z,At,xo,ye=T(()=>{"use strict";q();I();dp=new Map;for(let{rows:t,...e}of _.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let i of[n,o])Re(dp,i,r)}Em=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Uo=(t,e=je)=>!Em[e]?.has(t),ar=(t,e=je)=>(dp.get(t)||[]).filter(n=>Uo(n.of[0]||n.from,e)),Z=(t,e,n)=>ar(t,n).filter(o=>o.name===e),At=(t,e,n)=>Z(t,e,n).filter(o=>o.to===t).map(o=>o.from),xo=(t,e)=>t.from===e?t.to:t.from});var nl,_t,v,ht,gt,vo,oa,Vo,Me,mp,hn,ue,no,de,Jt,X,Et,sa,fp,O,ae,$p,In,Ko,ra,qn,Nm,aa,oo,gn,Os,Pm,Ne,$e,_e,et=T(()=>{"use strict";q();I();nl=[],_t=(t,e)=>an.get(t)?.[e]||nl,v=(t,e)=>_t(t,e)[0]||"",ht=(t,e)=>_t(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),gt=(t,e)=>ht(t,e)[0]||"",vo=t=>an.has(t),oa=t=>_t(t,"type"),Vo=t=>fp.get(t)||nl,Me=(t,e)=>oa(t).includes(e),mp=t=>oa(t).flatMap(e=>_.kinds[e]||[])[0],hn=t=>mp(t)?.page||"",ue=t=>mp(t)?.kind||"",no=t=>hn(t)==="organisation",de=t=>hn(t)==="undertaking",Jt=t=>!!hn(t)&&!!v(t,"prefLabel"),X=(t,e)=>_.codes[t]?.[e]?.label||e||"",Et=(t,e)=>X(_.lists[e],v(t,e)),sa=t=>_.names[t]||k.thing.foreign[t]||t,fp=new Map;for(let[t,e]of an)for(let n of e.type||nl)Re(fp,n,t);O=t=>_.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),ae=t=>_.called[t]?.short||O(t),$p=t=>v(t,"identifier"),In=[...Vo("Chapter")].sort((t,e)=>nt($p(t),$p(e))),Ko=In.map(t=>[t,O(t)]),ra=In.flatMap(t=>ht(t,"chapterLead").map(e=>v(e,"notation"))),qn=[...an.keys()].filter(de),Nm=[...an.keys()].filter(no),aa=t=>mn.find(e=>e.notation===t),oo=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=mn.map(t=>[t.notation,t.label]),Os=oo("InterventionKind"),Pm=new Map(Nm.map(t=>[v(t,"notation"),t])),Ne=t=>Pm.get(t)||"",$e=t=>_.addresses[t]||"",_e=t=>ht(t,"passage")});function gp(t,e,n,o){let s=ln(t,o);return{id:t,work:e,plan:n,name:O(e),short:ae(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:V(lr(v(t,"modality"))),day:v(t,"dueBy"),by:rt(v(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:rt(s.on)}}var ir,Wn,Go,Cs,ol,Rn,Mn,ia,Jo,Nt,la,lr,Im,ln,sl,Dn,De,So,so,hp,cr,Oo,rl,js,Hn,Rt=T(()=>{"use strict";tt();q();I();ye();et();ir=t=>e=>_.works[e]?.[t]||[],Wn=ir("steps"),Go=ir("kinds"),Cs=ir("years"),ol=ir("leads"),Rn=ir("acts"),Mn=t=>{let e=o=>ol(t).includes(o)?g(k.shared.leading,{name:O(o)}):O(o);if(Rn(t).length)return Rn(t).map(e).join(", ");let n=Z(t,"who").map(({from:o,phrase:s})=>`${O(o)} (${s})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):_.works[t]?.container?"":k.explore.list.no_partner},ia=(t,e)=>Z(t,"at",e).flatMap(n=>n.of),Jo=(t,e)=>Z(t,"deadline",e).map(n=>n.from),Nt=t=>v(t,"isGeneric")==="true",la=t=>{let[e,n]=[At(t,"chapterLead"),Z(t,"who")];return o=>{let s=n.filter(r=>r.to===o);return s.length?s.some(r=>r.acts)?"acts":"named":ht(o,"reportedUnder").some(r=>n.some(i=>i.to===r))?"under":_.works[o]?.chapters?.some(r=>e.includes(r))?"heads":""}},lr=t=>X("Modality",t),Im={},ln=(t,e=je)=>B.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||Im,sl=t=>(e,n)=>ln(e,n)[t]||"",Dn=sl("report"),De=sl("status"),So=sl("state"),so=(t,e)=>Hn(t).rows.filter(({id:n})=>ln(n,e).outcome).map(n=>({...n,...gp(n.id,n.work,t,e)})),hp=(t,e)=>_.promises[t.key].undated.filter(n=>Uo(n,e)).map(n=>gp(n,gt(n,"initiative"),t,e));cr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([o,s])=>{let r=t.filter(i=>i.outcome===o).length;return[o,{...s,count:n[s.number]?.value??r}]}).filter(([,{rare:o,count:s}])=>!o||s),Oo=(t,e=!1)=>cr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:o,count:s}])=>z(o||{one:`{count} ${n}`,more:`{count} ${n}`},s)),rl=(t,e)=>{let{reports:n}=Hn(t);return n.find(o=>o.date===fn(t.key,e))||n[n.length-1]},js=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Hn=t=>_.promises[t.key]});function Ls(t,e){if(v(t,"crossCutting")==="true")return[{step:Co,of:t,basis:""}];let n=Q(e).links;return Z(t,"at",e.date).filter(o=>o.of[0]in n).map(o=>({step:gt(o.to,"broader")||o.to,of:o.of[0],basis:n[o.of[0]][0]}))}function ca(t,e){if(de(t))return[t];let n=r=>de(r)&&Ut(r,e.plan);if(no(t))return C(jo(t,e).map(r=>r.to));if(!kp(t))return C(ar(t,e.date).map(r=>xo(r,t))).filter(n);let o=[t,...Z(t,"broader",e.date).map(r=>r.from)];return C(o.flatMap(r=>Z(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Ls(r,e).some(i=>i.step===t))}function wp({opened:t,chosen:e,hidden:n,step:o,kind:s,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Jt),m=N=>(!o||Ls(N,c).some(It=>v(It.step,"notation")===o))&&(!s||Go(N).includes(s))&&(!r||Cs(N).slice(-1)[0]>=r)&&(!i||Cs(N)[0]<=i),$=C(u.flatMap(N=>ca(N,c))),d=N=>u.includes(N)&&!l,h=$.filter(N=>!d(N)&&!m(N)),f=$.filter(N=>d(N)||m(N)&&!p.has(N)).sort(ll),S=[...u.filter(N=>!no(N)).flatMap(N=>ca(N,c)),e].filter(N=>f.includes(N)).flatMap(N=>bp(N,c,l)),x=C([...u.filter(no),...S]).filter(N=>!p.has(N)).sort(Ms),y=f.flatMap(N=>jo(N,c,l).filter(It=>x.includes(It.from))),A=f.flatMap(N=>Ls(N,c).map(It=>({work:N,...It}))),L=[...mn.map(N=>N.id),Co],K=C([...u.filter(kp),...A.map(N=>N.step)]).filter(N=>!p.has(N)).sort((N,It)=>L.indexOf(N)-L.indexOf(It)),j=r||i?h.filter(N=>!Cs(N).length).length:0;return{who:x,what:f,steps:K,roles:y,ties:A.filter(N=>K.includes(N.step)),left:h.length,undated:j}}function pa(t,{who:e,what:n},o){return de(t)?bp(t,o).filter(s=>!e.includes(s)).length:ca(t,o).filter(s=>!n.includes(s)).length}function ua(t,e,n,o=!1){let s=yp(t,e,n,o),r=al(e,"",s),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>pr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of s(u).sort(Ms))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function Ts(t,e,n,o=!1){let s=yp(t,e,n,o),r=al(t,e,s),i=al(e,t,s),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(h=>r.get(h)===d).sort(Ms)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(h=>{let f=jo(h,n);return p[d].flatMap(b=>{let w=f.filter(S=>xo(S,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function _p(t,e,n){let o=[t,e],s=o.flatMap(r=>[...jo(r,n,!0),...Z(r,"expected",n.date)]);return C(s.map(r=>r.to)).filter(r=>de(r)&&Ut(r,n.plan)).sort(ll).map(r=>s.filter(i=>i.to===r)).filter(r=>o.every(i=>r.some(l=>l.from===i))).filter(r=>!o.every(i=>r.some(l=>l.from===i&&l.acts)))}function al(t,e,n){let o=new Map([[t,0]]),s=[t];for(;s.length&&!o.has(e);){let r=C(s.flatMap(n)).filter(i=>!o.has(i));for(let i of r)o.set(i,(o.get(s[0])??0)+1);s=r}return o}function xp(t,e){let n=r=>Ls(r,e).map(i=>i.step),[o,s]=t.map(r=>ca(r,e).flatMap(n));return mn.filter(({id:r})=>o.includes(r)&&s.includes(r))}function vp(t,{date:e}){let[n,o]=t.map(s=>[s,...Z(s,"member",e).map(r=>r.to)]);return C(n.filter(s=>o.includes(s)))}var Co,il,jo,bp,kp,ll,Ms,yp,pr,Qo=T(()=>{"use strict";q();qt();I();ye();et();Rt();Co="dwars",il=60,jo=(t,{date:e,plan:n},o=!1)=>Z(t,"who",e).filter(s=>(o||s.acts)&&Ut(s.to,n)),bp=(t,e,n=!1)=>C(jo(t,e,n).map(o=>o.from)),kp=t=>hn(t)==="step";ll=(t,e)=>nt(ae(t),ae(e))||nt(O(t),O(e)),Ms=(t,e)=>Number(Nt(t))-Number(Nt(e))||ll(t,e);yp=(t,e,n,o)=>s=>C(jo(s,n).map(r=>xo(r,s))).filter(r=>r===t||r===e||de(r)||o||!Nt(r)),pr=30});var qm,Lp,Mp,ur,zs,Rm,Tp,dr,ma,$l,cl,Wm,zp,Fp,hl,gl,Bp,Dm,$r,pl,Hm,Um,Vm,Km,ul,Sp,Gm,ml,fl,dl,Jm,Op,Cp,jp,da,$a,Ap,Qm,Ep=T(()=>{qm="ENTRIES",Lp="KEYS",Mp="VALUES",ur=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=zs(this._path);if(zs(n)==="")return{done:!1,value:this.result()};let o=e.get(zs(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=zs(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>zs(e)).filter(e=>e!=="").join("")}value(){return zs(this._path).node.get("")}result(){switch(this._type){case Mp:return this.value();case Lp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},zs=t=>t[t.length-1],Rm=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,i=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)i[l]=l;for(let l=1;l<r;++l)i[l*s]=l;return Tp(t,e,n,o,i,1,s,""),o},Tp=(t,e,n,o,s,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=s[c-1];u<=n&&o.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,h=d-i,f=s[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let S=b;S<w;++S){let x=$!==e[S],y=s[h+S]+ +x,A=s[h+S+1]+1,L=s[d+S]+1,K=s[d+S+1]=Math.min(y,A,L);K<f&&(f=K)}if(f>n)continue t}Tp(t.get(p),e,n,o,s,u,i,l+p)}},dr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=ma(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=hl(o);for(let i of s.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),s.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Wm(this._tree,e)}entries(){return new ur(this,qm)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return Rm(this._tree,e,n)}get(e){let n=$l(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=$l(this._tree,e);return n!==void 0&&n.has("")}keys(){return new ur(this,Lp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,cl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=cl(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=cl(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new ur(this,Mp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},ma=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),ma(t.get(o),e.slice(o.length),n);return n.push([t,e]),ma(void 0,"",n)},$l=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return $l(t.get(n),e.slice(n.length))},cl=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let i=Math.min(n-o,r.length),l=1;for(;l<i&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},Wm=(t,e)=>{let[n,o]=ma(t,e);if(n!==void 0){if(n.delete(""),n.size===0)zp(o);else if(n.size===1){let[s,r]=n.entries().next().value;Fp(o,s,r)}}},zp=t=>{if(t.length===0)return;let[e,n]=hl(t);if(e.delete(n),e.size===0)zp(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Fp(t.slice(0,-1),o,s)}},Fp=(t,e,n)=>{if(t.length===0)return;let[o,s]=hl(t);o.set(s+e,n),o.delete(s)},hl=t=>t[t.length-1],gl="or",Bp="and",Dm="and_not",$r=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?dl:e.autoVacuum;this._options={...ul,...e,autoVacuum:n,searchOptions:{...Sp,...e.searchOptions||{}},autoSuggestOptions:{...Gm,...e.autoSuggestOptions||{}}},this._index=new dr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=fl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=s(o(m,u),u),d=this._fieldIds[u],h=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of $){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:i,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=s(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],h=new Set($).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of $){let b=o(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new dr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=fl,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||ml.batchSize,r=e.batchWait||ml.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%s===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||dl.minDirtCount,o=o||dl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(s.filter==null||s.filter($))&&i.push($)}return e===t.wildcard&&s.boostDocument==null||i.sort(Cp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:i,count:1})}let s=[];for(let[r,{score:i,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:i/c});return s.sort(Cp),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ul.hasOwnProperty(e))return pl(ul,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=da(s),c._fieldLength=da(r),c._storedFields=da(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of o){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),da(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await $a(s),c._fieldLength=await $a(r),c._storedFields=await $a(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of o){let $=new Map;for(let d of Object.keys(m)){let h=m[d];l===1&&(h=h.ds),$.set(parseInt(d,10),await $a(h))}++p%1e3===0&&await Ap(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new dr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,$));return this.combineResults(d,$.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,i={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(Km(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((f,b)=>({...f,[b]:pl(o.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:u}={...Sp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,s,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let S=u*f.length/(f.length+.3*w);this.termResults(e.term,f,S,e.termBoost,b,s,r,c,$)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let S=p*f.length/(f.length+w);this.termResults(e.term,f,S,e.termBoost,b,s,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let i=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:i,terms:[],match:{}})}return n}combineResults(e,n=gl){if(e.length===0)return new Map;let o=n.toLowerCase(),s=Hm[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,i]of o)s[r]=Object.fromEntries(i);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let h=d.size,f=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let S=d.get(b),x=this._fieldLength.get(b)[$],y=Vm(S,h,this._documentCount,x,f,c),A=o*s*m*w*y,L=p.get(b);if(L){L.score+=A,Jm(L.terms,e);let K=pl(L.match,n);K?K.push(u):L.match[n]=[u]}else p.set(b,{score:A,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,jp),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,jp),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of o){let l=s(n,i);l!==void 0&&(r[i]=l)}}};$r.wildcard=Symbol("*");pl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Hm={[gl]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:i}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,i),Op(o.terms,r)}}return t},[Bp]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:i,match:l}=e.get(o);Op(s.terms,i),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[Dm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Um={k:1.2,b:.7,d:.5},Vm=(t,e,n,o,s,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*o/s)))},Km=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:i}},ul={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Qm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Sp={combineWith:gl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Um},Gm={combineWith:Bp,prefix:(t,e,n)=>e===n.length-1},ml={batchSize:1e3,batchWait:10},fl={minDirtFactor:.1,minDirtCount:20},dl={...ml,...fl},Jm=(t,e)=>{t.includes(e)||t.push(e)},Op=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Cp=({score:t},{score:e})=>e-t,jp=()=>new Map,da=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},$a=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Ap(0);return e},Ap=t=>new Promise(e=>setTimeout(e,t)),Qm=/[\n\r\p{Z}\p{P}]+/u});function fa(t,e=[],n=Lo(t),o=()=>!0){let s=Gt(t),r=C([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Zm&&l.length>=c.length+Xm&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||i(l,c))}function Fs(t,e){let n=mr(t).map(Gt);return Yo(e).every(o=>n.some(fa(o)))}function ha(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(Np))Pp(s).map(Gt).some(e)&&(n.push({phrase:t.slice(o,r),on:!1},{phrase:s,on:!0}),o=r+s.length);return[...n,{phrase:t.slice(o),on:!1}]}var Ym,Zm,Xm,Np,tf,Yo,Pp,mr,Lo,Bs=T(()=>{"use strict";q();Ym=4,Zm=6,Xm=3,Np=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,tf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Yo=t=>tf(t).match(Np)||[],Pp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],mr=t=>Yo(t).flatMap(Pp),Lo=t=>t.length>1&&t.length<=Ym&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function sf(){let t=new Map([...an.keys()].filter(Jt).map(o=>{let s=[_.called[o]&&O(o),v(o,"value")&&_.lookups[o]?.description];return[o,{sort:[ue(o)],text:s.filter(Boolean)}]}));for(let[o,s]of an){let r=Qe.owners.flatMap(l=>ht(o,l)),i=t.get([o,...r].find(l=>t.has(l)));i?.sort.push(...of(o)),i?.text.push(...Qe.texts.flatMap(l=>(s[l]||[]).map(rt)))}let e=o=>Number(Qe.weights[o]??Qe.weights.rest),n=(o,s,r,i,l,c)=>({id:o,path:i,query:c,label:s,kind:r,titles:[s,...Qe.also[o]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([o,s])=>{let r={id:o,path:["ding",o],label:O(o),kind:ue(o),titles:nf(o),...s},i=C(At(o,"who")).filter(c=>!Rn(o).includes(c)),l={actors:Ip(Qe.actors,Rn(o)),text:[...r.text,...Ip(Qe.others,i)]};return{...r,...l,weight:Math.min(...oa(o).map(e))}}),...Object.entries(_.queries).filter(yl).map(([o,{title:s,question:r,why:i}])=>n(o,s,Qe.question,["vragen",o],[r,i])),...C(Object.values(_.progress[je]).flatMap(({status:o})=>o||[])).map(o=>n(o,V(X("Status",o)),Qe.in_state,["maatregelen"],[],{staat:o})),...Object.values(R?{}:_.comparisons).flatMap(({statements:o})=>o.filter(([s])=>Qe.also[s])).map(([o,s])=>n(o,s,k.compare.title,["vergelijk"],[],{vouw:o}))]}function Rp(){let t=new Map(sf().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(mr)),o=new Set(n.filter(p=>!ga(p)).map(Gt)),s=new $r({fields:ba,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:mr,processTerm:p=>ga(p)?null:Gt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});s.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(mr),i=new Set(r.filter(Lo).map(Gt)),c=[...e.filter(p=>Qe.synonyms.some(u=>Me(p.id,u))).map(p=>p.titles),...Qe.same].map(p=>C(p.map(ro))).filter(p=>p.length>1);return{items:t,known:o,shorts:i,mini:s,groups:c}}function pf(t){if(xe.known.has(t))return bl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&xe.known.has(n));return[...bl.get(t)||[],...e.flatMap(n=>bl.get(n)||[n])]}function _l(t){let e=Gt(t),n=[e,e.replace(/s$/,"")].find(s=>xe.shorts.has(s));if(n||Lo(t)||e.length<2)return fa(n||t,[],!0);let o=[...xe.known].some(s=>s.startsWith(e));return fa(t,pf(e),!1,s=>o||xe.known.has(s))}function Dp(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!xe.known.has(n)||e<wl&&!xe.shorts.has(n))continue;let s=o.length>=wl&&xe.known.has(o)?[o]:Dp(o);if(s.length)return[n,...s]}return[]}function uf(t){for(let e of t.length<af||/\d/.test(t)?[]:t.length<lf?[1]:[1,2]){let o=xe.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function ka(t){let e=Yo(t).filter(n=>!ga(n));return e.length?e:Yo(t)}function Hp(t){return ka(t).flatMap(e=>{if(Lo(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Dp(Gt(e)),()=>uf(Gt(e))];for(let o of n){let s=o();if(s.length&&s.every(r=>xl(_l(r)).length))return s}return[e]})}function df(t,e){let n=t.filter(Lo).map(ro),o=xe.groups.flatMap(s=>s.filter(r=>e.includes(r)&&(r.length>cf||n.includes(r))).flatMap(r=>s.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(o).map(s=>Yo(s).filter(r=>!ga(r)))]}function $f(t,e){let[n,...o]=t.titles.map(ro);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function kl(t){xe=xe||Rp();let e=Hp(t),n=e.join(" "),o=ka(t).join(" "),s=Gt(n)===Gt(o)?ro(t):ro(n),[,...r]=df(e,s),i=[e,...r].map(d=>d.map(_l)),l=[s,...r.map(d=>ro(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(Gt(b))),m=new Map;for(let d of i){let h=d.map(f=>({combineWith:Wp,queries:xl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of rf.entries())for(let{id:w,score:S}of xe.mini.search({combineWith:"AND",queries:h},{fields:b})){let x=xe.items.get(w),y=$f(x,s)??f+4+ +(b.length===ba.length&&!u(x));y<(m.get(w)?.place??Number.POSITIVE_INFINITY)&&m.set(w,{item:x,place:y,score:S})}}return{found:[...m.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:Gt(n)===Gt(o)||!m.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function fr(t){let e=kl(t);if(e.found.length||ka(t).length<2)return e;let n=ka(t).flatMap(s=>kl(s).found.length?{word:s,...kl(s)}:[]),o=s=>n.filter(({found:r})=>r.includes(s)).length;return{found:C(n.flatMap(({found:s})=>s)).sort((s,r)=>o(r)-o(s)),read:"",some:C(n.map(({word:s,read:r})=>r||s)),answers:s=>n.some(({answers:r})=>r(s))}}function Up(t,e){xe=xe||Rp();let n={},o=new Map;for(let i of C(Hp(v(t,"prefLabel"))).filter(l=>Lo(l)||l.length>=wl)){let l={combineWith:Wp,queries:xl(_l(i))},c=xe.mini.search(l,{fields:["titles"]}).filter(p=>e.includes(p.id));n[i]=1/c.length;for(let p of c.length>ff?[]:c)Re(o,p.id,i)}let s=i=>i.reduce((l,c)=>l+n[c],0),r=i=>Go(i).some(l=>Go(t).includes(l));return[...o].map(([i,l])=>({id:i,shared:l})).filter(i=>s(i.shared)>=hf||r(i.id)).sort((i,l)=>s(l.shared)-s(i.shared)).slice(0,mf)}function Kp(t,e){let n=r=>{let[i,l]=ha(r,e);return l?.on?i.phrase.length:-1},o=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var Qe,ef,ga,ro,qp,nf,Ip,of,wa,yl,ba,rf,af,lf,wl,cf,Wp,bl,xe,xl,mf,ff,hf,Vp,Zo=T(()=>{"use strict";Ep();Bs();tt();q();I();Ee();ye();et();Rt();Qe=k.search,ef=new Set(Qe.small),ga=t=>!Lo(t)&&ef.has(Gt(t)),ro=t=>` ${Yo(t).map(Gt).join(" ")} `,qp=new Map;for(let[t,e]of _.search.english)Re(qp,t,e);nf=t=>C([O(t),ae(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>_t(t,e)),...qp.get(t)||[]]),Ip=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],of=t=>Qe.sorts.flatMap(e=>{let n=_.lists[e];return _t(t,e).flatMap(o=>[X(n,o),..._.search.also[n]?.[o]||[]])}),wa="gaps",yl=([t,{shelf:e}])=>e===wa||t in k.questions.rows_of||!!pe();ba=["titles","sort","actors","text"],rf=ba.map((t,e)=>ba.slice(0,e+1));af=6,lf=10,wl=4,cf=4,Wp="OR",bl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));xl=t=>[...xe.known].filter(t);[mf,ff,hf]=[3,16,1/2];Vp=t=>{let{found:e,read:n,some:o}=fr(t);return e.length===1&&Jt(e[0].id)&&!n&&!o.length?M(e[0].path):""}});function ya(t,e,n,o=lt(n?.plan)){let{version:s,content:r}=_.meta;return g(cn.export.footnote,{phrase:t,sources:io(o),addresses:e.map(i=>`; ${$e(i)}`).join(""),version:s+(r?g(cn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Wt(n,o)}`:""})}var cn,Un,ao,As,io,gf,Mo,ve,me,wt,ut,hr,bf,vl,Wt,dt=T(()=>{"use strict";q();I();et();Rt();cn=k.shared,Un=cn.silence,ao=(t=lt())=>t?g(we(t).shared.report,{date:rt(t.date)}):cn.reports,As=(t=lt(),e=cn.nothing)=>`${z(e,t?1:2,{report:V(ao(t))})} ${Un}`,io=(t=lt())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; "),gf=(t,e)=>ht(Dn(t,e),"alternativeReading").filter(n=>![De(t,e),""].includes(v(n,"status"))).map(n=>g(k.whatif.action.reading,{status:Et(n,"status").toLowerCase()})),Mo=(t,e)=>{let{word:n="",more:o="",status:s=""}=ln(t,e),r=s===De(t)&&Et(t,"agreementStatus").toLowerCase();return[n,[r,o,...gf(t,e)].filter(Boolean).join(", ")]},ve=(t,e)=>Mo(t,e).filter(Boolean).join(", "),me=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,cn.bases[t]||V(e.label)]])),wt=t=>t===null?cn.all_steps:aa(t)?.label||t,ut=t=>X("InterventionKind",t),hr=t=>O(Ne(t)||t),bf=(t,e)=>e?yo(fn(e.key,t.date),e):t.date===je?cn.choices.latest:g(cn.choices.others_latest,{date:yo(t.date)}),vl=({stated:t,strict:e,plan:n},o=lt(n))=>[t&&we(o).shared.choices.links_stated,e&&cn.choices.strict_phrase].filter(Boolean).join(" · ")||cn.choices.all_phrase,Wt=(t,e=lt(t.plan))=>[bf(t,e),vl(t,e),t.expect?cn.choices.with_phrase:cn.choices.without_phrase].join(" · ")});function kn({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||B.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${o} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>D({[e]:i.target.value})}>
        ${!s&&a`<option value="">${bn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Sl({look:t,id:e,phrase:n,opens:o=!1,children:s}){let[r,i]=W(o);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function wn({children:t}){if(!Y())return a`<section class="filters" aria-label=${bn.filters}>${t}</section>`;let e=C(Ol().map(([o])=>o==="lezing"?"koppelingen":o)).length,n=e?g(bn.filters_set,{count:e}):bn.filters;return a`<${Sl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Xo({children:t}){let e=!Y()&&yf.some(n=>B.route.query[n]);return a`
    <${Sl} look="keuzes" id="wijzig" phrase=${bn.change} opens=${e}>${t}<${_a} /><//>
  `}function gr(){let t=G(B.route.query),e=lt(t.plan)?.dates||to;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),o=n.find(([r])=>r===t.date)?.[0],s=tl(B.route.query,"stand",n);return a`<${lo} legend=${bn.choices.date} name="stand" ...${{options:s,current:o}} id="st" />`}function Cl(){let{query:t}=B.route,e=G(t),{counted:n}=we(lt(e.plan)).shared.choices,o=Object.entries(_f).filter(([,s])=>Gp(s,G({...t,...s})));return o.length<2?null:a`
    <${Jp} legend=${n.title}>
      ${o.map(([s,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${s}`} checked=${Gp(r,e)}
            onChange=${()=>D(r)} />
          ${n[s]}
        </label>`)}
    <//>
  `}function _a(){let{query:t}=B.route,{expectations:e,with:n,without:o}=bn.choices,s=tl(t,"verwachtingen",Object.entries({"":n,uit:o})),r=G(t).expect?"":"uit";return a`
    <${ts} />
    <${Cl} />
    <${gr} />
    <${lo} ...${{legend:e,options:s,current:r}} name="verwachtingen" id="v" />
  `}function xa({scenario:t}){let e=a`${Wt(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Sl} look="blik" phrase=${e}><${_a} /><//>`}var bn,Jp,lo,Es,kf,To,wf,Ol,yf,ts,_f,Gp,Ns,co,Ye=T(()=>{"use strict";U();tt();jt();q();qt();I();dt();bn=k.shared,Jp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,lo=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&a`
    <${Jp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${s}-${r||"gewoon"}`} aria-pressed=${String(r===o)}
            onClick=${()=>D({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Es=({label:t=bn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${B.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>D({[e]:o.target.value},!0)} />
  </label>
`,kf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>D(Object.fromEntries(t.map(e=>[e,null])))}>
    ${bn.clear}
  </button>
`,To=({fields:t,names:e,children:n,after:o,clear:s=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${kn} ...${{label:r,name:i,options:l}} />`)}
    ${o}${s&&a`<${kf} names=${e} />`}
  </div>
`;wf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ol=()=>Object.entries(B.route.query).filter(([t])=>!wf.test(t));yf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];ts=()=>{let t=_.plans.map(e=>[e.key,e.title]);return R&&a`<div class="velden"><${kn} label=${bn.plan} name="plan" options=${t} /></div>`};_f={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Gp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Ns=()=>G(B.route.query).strict&&a`
    <p class="zacht">
      ${bn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>D({lezing:null})}>${bn.choices.strict_off}</button>
    </p>
  `;co=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${R&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Yp({passage:t}){let[e,n]=W("");async function o(){try{n((await pt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||Qp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${Qp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function va(t,e,n=!1){let[o,s]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(o,e?{...s,plan:e}:s)}function vt({id:t,date:e}){let[n,o]=Mo(t,e);return a`<span class=${`chip s-${So(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Se({basis:t}){let[e,n]=me[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${xf[e]}
    </svg>
  `:null}function ne({of:t}){let e=C(t.flatMap(_e)).map(n=>a`<li><${Oa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function es({of:t,look:e}){let[n,...o]=_e(t);return n?a`
    <p class=${e}>
      ${$e(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${We()&&a`<${Yp} passage=${n} />`}
    </p>
  `:null}var Qp,E,at,Te,xf,Sa,Oa,Ca,zo,$t=T(()=>{"use strict";U();tt();q();I();Ee();et();dt();Rt();Qp=k.shared.passage;E=({id:t,text:e})=>Jt(t)?a`<a href=${Je(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;at=({ids:t,name:e=O,between:n=", ",none:o=""})=>t.length===0?o:t.map((s,r)=>[r>0&&n,a`<${E} id=${s} text=${e(s)} />`]),Te=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${E} id=${n} />${e?.(n)}</li>`)}</ul>`;xf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Sa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${X("Severity",t)}</span>`,Oa=({passage:t})=>[$e(t),We()&&a`<${Yp} passage=${t} />`];Ca=({id:t})=>[gt(t,"broader")&&[a`<${E} id=${gt(t,"broader")} />`," › "],a`<${E} id=${t} />`],zo=({id:t})=>Nt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Of({text:t,done:e}){let n=re(),o=re();return sn(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${Vn.by_hand} ref=${n} onClose=${e}>
      <p>${Vn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Vn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Ps(t,e=Vn.copied){try{await navigator.clipboard.writeText(t),Ct(e)}catch{let n=document.createElement("div");document.body.append(n),jn(a`<${Of} text=${t} done=${()=>n.remove()} />`,n)}}function yn(t,e,n){jc(t,e,n),Ct(g(Vn.downloaded,{name:t}))}async function Cf([t,...e]){let n=t.length-(t.slice(-Kn.length).join()===Kn.join()?Kn.length:0),o=e.every(c=>String(c[0]).length<=jf)?2:1,s=c=>t.slice(o,n).flatMap((p,u)=>c[o+u]?a`<p><b>${p}</b>: ${rt(String(c[o+u]))}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,o).join(" ")}</td><td>${s(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");jn(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Ct(Vn.word_copied)}catch{Ps([t,...e].map(c=>c.join("	")).join(`
`))}}function qs(){return!_.files.length&&!pe()?null:a`
    <section class="bestanden" aria-label=${Zp}>
      <h2>${Zp}</h2>
      <ul>
        <${jl} ...${vf} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:o})=>o?a`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:a`<${jl} label=${e} description=${n} href=${Ll(t)?.href} download=${t} />`)}
        ${pe()&&a`<${jl} ...${Sf} href="#/controleer" />`}
      </ul>
    </section>
  `}var vf,Sf,Zp,Vn,ja,Fo,jf,fe,Qt,Kn,Tn,br,Gn,Is,Ll,jl,Yt=T(()=>{"use strict";Ae();U();q();I();Ee();et();dt();Ye();$t();({summary:vf,save:Sf,title:Zp}=k.frame.foot.files),Vn=k.shared.export;ja=t=>t.replace(".",[...Ol().map(([,e])=>`-${sr(O(e).split(":")[0])}`),"."].join("")),Fo=({text:t,label:e=Vn.copy})=>a`<button type="button" class="klein" onClick=${()=>Ps(t())}>${e}</button>`;jf=6,fe=({name:t,rows:e,label:n=Vn.csv,id:o})=>a`
  <button type="button" id=${o}
    onClick=${()=>yn(ja(t),ta(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>Cf(e())}>${Vn.word}</button>
`,Qt=(t,e="",n="")=>{let o=lt(e||t?.plan),s=o?[o]:_.plans;return[s.map(r=>rt(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Wt(t,o):n]},Kn=Vn.heads,Tn=(t,e,n)=>[[...t.map(o=>o.label),...Kn],...e.map(o=>[...t.map(s=>(s.csv||s.text)(o)),...n(o)])],br=(t,e,n,o)=>({name:`${sr(O(t))}-${e}.csv`,origin:s=>Qt(n,o(s))}),Gn=t=>R?[{key:"bronplan",label:k.shared.plan,text:e=>lt(t(e))?.title||""}]:[],Is=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>_e(e(n)).map($e).join("; "),cell:n=>a`<${es} of=${e(n)} />`}),Ll=t=>document.querySelector(`#meenemen a[download="${t}"]`),jl=({label:t,description:e,href:n,download:o})=>a`<li><a href=${n} download=${o}>${t}</a> <span class="zacht">${e}</span></li>`});function kr({label:t,tabs:e}){let n=e.map(([o,s,r])=>a`<a href=${s} aria-current=${r?"page":null}>${o}</a>`);return a`<${F} look="beelden" label=${t} items=${n} />`}function Xp({name:t}){let e=Ml(t),n=e?.parts?.map(({label:o,to:s})=>[o,M(s),s===t]);return n&&a`<${kr} label=${e?.label} tabs=${n} />`}var Lf,Ml,La=T(()=>{"use strict";U();tt();I();Lf=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Ml=t=>Lf.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ue(t,e,n){let o=new Map;for(let r of Q({...e,plan:n.key}).matrix[t])Re(o,r.column,r);let s=[...o].map(([r,i])=>({key:r,label:Mf[t](r),id:t==="partner"?Ne(r):"",cells:_n(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?s.sort((r,i)=>nt(r.label,i.label)):s}function Ma(t){let[e,n,o]=t.split("~");return{key:e,step:n===tu?null:n,plan:o}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Ws(t,e,n){let o={...e,plan:n.key},s={...o,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[s,{...s,stated:r},{...s,strict:i},o].map(na);if(!l.every(rr))return()=>null;let c=u=>[Jn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(Q(u).matrix[t].map(c)));return(u,m)=>{let $=Jn(u,m,n.key),[d,h,f,b]=p.map(S=>Tf(S.get($)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get($)}}}var tu,Mf,_n,Jn,Bo,ns,Ta,Rs,Tf,zn=T(()=>{"use strict";tt();q();qt();I();et();dt();tu="alle",Mf={kind:t=>V(ut(t)),form:t=>V(X("ExploitationForm",t)),partner:t=>O(Ne(t)||t)},_n=t=>[...t.steps.map(e=>e.notation),null];Jn=(t,e,n)=>[t,e??tu,...R?[n]:[]].join("~"),Bo=({column:t,barrier:e},n,o)=>M("overzicht",{...o,cel:Jn(t,e,n)});ns=t=>`cel-${t.replaceAll("~","-")}`,Ta=(t,e)=>Q(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Rs=t=>[He(t).word,...He(t).lines].join(", "),Tf=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Ba(t,e){let n=()=>Fa(t).filter(s=>s.query===e.vraag);return(e.vraag?n().map(s=>({...s,also:[]})):t).filter(s=>Ff(s,e))}function Tl({list:t,plan:e}){if(!t.length)return a`<p>${Ln(e).words.no_partner}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",a`<${Bf} ...${s} />`]);return a`
    <p class="zacht">${za.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>a`<li><${E} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function wr({summary:t,inside:e,open:n=!1}){let[o,s]=W(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Af({gap:t}){let e=[t.barrier&&wt(t.barrier).toLowerCase(),t.kind&&ut(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Sa} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${uo(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${R&&` · ${Ln(t.plan).title}`}
      ${Jt(t.subject)&&[" · ",a`<${E} id=${t.subject} />`]}
      <${zl} gap=${t} />
    </p>
  `}function Fl({gap:t,scenario:e,sentence:n=!1}){let o=_.queries[t.query],[s]=os(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${wr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${s&&a`<p class="vindplaats"><span class="sr">${r}</span><${Oa} passage=${s} /></p>`}
    ${o.why&&a`<p><strong>${za.why}</strong> ${o.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:uo(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${za.who}</strong></p><${Tl} list=${t.candidates} plan=${t.plan} />`}
    <${Fo} text=${()=>ya(t.sentence,os(t),e,lt(t.plan))} />
  `} /></div>`}var za,po,os,uo,eu,zf,Ff,Fa,Bf,zl,Aa,ss=T(()=>{"use strict";Bs();U();tt();q();I();et();dt();Yt();$t();za=k.shared.gaps,po=t=>[t,...t.also],os=t=>$e(t.evidence)?[t.evidence]:[],uo=t=>_.queries[t]?.title||t,eu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),zf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(o=>o.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(o=>_.called[o]?.label)].join(" "),Ff=(t,e)=>eu(e.gewicht,[t.severity])&&(!e.tekst||Fs(zf(t),e.tekst))&&po(t).some(n=>eu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Fa=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(o=>({...n,...o,also:[],under:e.query}))]});Bf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${at} ids=${e} name=${ae} />`,n&&za.more_work,")"]:t;zl=({gap:t})=>a`<span class="alleen-papier">${os(t).map(e=>a` · <${Oa} passage=${e} />`)}</span>`;Aa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Af} gap=${t} />
  <${Fl} gap=${t} scenario=${e} />
`});function Ds(t,e,n=null,o=Y()?Pf:Nf){let s=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Ea(l.key),turn:Al(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[i];let l=r.rows.slice(o),c=g(Ef.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ea(t),folds:!0,more:!0,turn:Al(t)};return[{...i,rows:r.rows.slice(0,o)},p]})}function rs({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=o.slice(0,nu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?a`<${`h${s}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${o.length>nu&&" …"}</span>`}
    </div>
  `}function Hs({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||Ea(t),turn:o||Al(t)};return a`
    <section class="blok">
      ${t?a`<${rs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${as(r)}>${s}</div>
    </section>
  `}var Ef,ou,Nf,Pf,nu,Bl,Ea,Al,as,P,Qn,Fn,he=T(()=>{"use strict";U();tt();jt();q();I();Ef=k.shared,ou="uit",[Nf,Pf,nu]=[20,6,4],Bl=()=>(B.route.query.vouw||"").split(",").filter(Boolean),Ea=t=>Bl().includes(ou)||Bl().includes(t),Al=(t,e=[t])=>()=>{let n=e.filter(s=>Ea(s)!==(s===t)),o=Bl().filter(s=>s!==ou&&!e.includes(s));D({vouw:[...o,...n].join(",")},!0)};as=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:o="h2",id:s,label:r,children:i})=>a`
  <section class=${n} id=${s} aria-label=${r}>
    <${o}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,Qn=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Fn=({id:t,items:e,first:n,as:o="ul"})=>Ds(t,e,null,n).map(s=>a`
      ${s.folds&&a`<${rs} part=${s} />`}
      <${o} class=${as(s)}>${s.rows}<//>
    `)});function If({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function mt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[$,d]=W(t),h=l?El(l,t):$,f=x=>{let y=h===x.key?`-${x.key}`:x.key;l?D({[l]:y===t?null:y},!0):d(y);let A=k.shared.table,L=y.startsWith("-")?A.descending:A.ascending;Ct(g(A.sorted,{column:x.label.toLowerCase(),direction:L}))},b=Xr(r,i,h),w=()=>Tn(i,b,u?.origin||(()=>[])),S=Ds(o,b,h===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(x=>a`<${If} id=${o} column=${x} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${S.map(x=>a`
            <tbody role="rowgroup" key=${x.more?"meer":x.key} class=${as(x)}>
              ${x.folds&&a`<${Rf} part=${x} columns=${i} ...${e} />`}
              ${x.rows.map(y=>a`<${qf} row=${y} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${fe} name=${u.name} rows=${w} /></p>`}
  `}function xn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var El,qf,Rf,Dt,vn,$o,Pe=T(()=>{"use strict";Ae();U();tt();q();I();et();dt();Yt();he();$t();El=(t,e="")=>B.route.query[t]||e;qf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,Rf=({part:t,columns:e,named:n,count:o})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${rs} part=${t} count=${o&&z(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Dt=(t,e,n,o=O,s)=>({key:t,label:e,text:r=>o(n(r)),cell:r=>[a`<${E} id=${n(r)} text=${o(n(r))} />`,s&&a`<${s} id=${n(r)} />`]}),vn=(t,e,n,o)=>({key:t,label:e,text:s=>ve(n(s),o),cell:s=>a`<${vt} id=${n(s)} date=${o} />`}),$o=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(_e).map($e)).join("; "),cell:n=>a`<${ne} of=${e(n)} />`})});function Nl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:r}of Z(t,"who",e))Re(n,s,r);if(!n.size)return k.shared.no_partner;let o=[...n].map(([s,r])=>a`<${E} id=${s} />${` (${C(r).join(", ")})`}<${zo} id=${s} />`);return a`<${F} look="partners" items=${o} />`}function Wf(t){let e=v(t,"dueBy");return e&&` (${g(Ie.bound,{date:rt(e)})}; ${lr(v(t,"modality"))})`}function Df({ids:t,date:e}){let n=t.map(o=>{let s=v(o,"deadlineLabel"),{delivery:r}=ln(o,e);return a`
      ${s&&`${V(s)}: `}“${v(o,"deadlineText")}”${Wf(o)}
      ${v(o,"revises")==="true"&&`, ${Ie.revised}`}${r&&` – ${r}`}
    `});return a`<${F} look="termijnen" items=${n} />`}function Pl({id:t,date:e}){let n=o=>a`
    <${E} id=${o} />: <strong>${_.lookups[o]?.description}</strong><${ne} of=${[o]} />
  `;return a`<${F} look="cijfers" items=${Pa(t,e).map(n)} />`}function is({of:t}){let e=r=>[gt(r,"barrier")&&g(Ie.at_step,{step:O(gt(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>v(r,i)&&Et(r,i))].filter(Boolean),n=r=>v(r,"status")?g(Ie.other_status,{reading:e(r).join(", ")}):g(Ie.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ie.other_unsaid}),s=ht(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${v(r,"rationale")}`);return s.length>0&&a`<${F} items=${s} />`}function yr({id:t,read:[e,n]=[v(t,"basis"),v(t,"strength")]}){let o=_t(t,"interventionKind").map(ut).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ca} id=${gt(t,"barrier")} />
        ${` · ${o} · ${X("Strength",n)} · `}
        <${Se} basis=${e} />${` ${me[e]?.[1]||X("Basis",e)}`}
        ${Na(t)&&a` · <strong>${Na(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ie.here}</strong>${v(t,"rationale")}</p>
      <${is} of=${t} />
    </div>
  `}function ru({id:t,scenario:e,contributions:n}){let{date:o}=e,s=Dn(t,o),r=v(t,"promise"),i=Jo(t,o),{links:l}=Q(e),c=n.length?n.map(u=>a`<${yr} id=${u} read=${l[u]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ie.across}</strong>${v(t,"rationale")}</p>`,p=[[Ie.facts.deadline,i.length>0&&a`<${Df} ids=${i} date=${o} />`],[Ie.facts.who,a`<${Nl} id=${t} date=${o} />`],[Ie.facts.figures,Pa(t).length>0&&a`<${Pl} id=${t} date=${o} />`],[Ie.facts.how,c],[Ie.facts.where,a`<${ne} of=${[t,...n,s]} />`]];return a`
    <article class="kaart">
      <h3><${E} id=${t} /></h3>
      <p class="regel">${ue(t)} · <${vt} id=${t} date=${o} /></p>
      <${su} lead=${r&&Ie.promise} text=${r||v(t,"summary")} />
      <${su} lead=${Ie.progress} text=${v(s,"summary")} />
      ${s&&a`<${is} of=${s} />`}
      <${xn} pairs=${p} />
    </article>
  `}var Ie,Pa,Na,su,Bt,pn=T(()=>{"use strict";U();q();qt();I();ye();et();dt();Rt();$t();Pe();Ie=k.shared.work;Pa=(t,e)=>At(t,"figure",e);Na=t=>v(t,"state")&&g(Ie.own_state,{state:X("CellState",v(t,"state"))});su=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Bt=t=>[...t].sort((e,n)=>nt(O(e),O(n)))});function mo({bar:t,most:e=20}){let n=t.reduce((s,[,r])=>s+r,0)>e||t.every(([,s,r])=>s===r),o=(s,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${s}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([s,r,i])=>[o(s,r-i),o(`${s} hol`,i)])}
    </span>
  `}function Ra(t,e,n){let{word:o,lines:s}=He(t),r=t&&[t.strict,me[t.most_basis]?.[1],t.requested&&Bn.requested_mark];return[o,...s,...r||[],e&&qa(e,n)].filter(Boolean).join(" · ")}function Gf({cell:t,expect:e}){let{column:n,barrier:o,plan:s,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&o&&"across"in t&&!t.expected;if(c)return a`<p>${Bn.undecided}</p>`;let u=a`<a href=${Bo({column:n,barrier:null},s,B.route.query)}>${Bn.see_elsewhere}</a>`;return a`
    <p>${As(lt(s))}</p>
    ${r.length>0&&a`<h3>${Bn.why}</h3>`}
    ${r.map(m=>a`<p>${v(m,"rationale")} <span class="zacht">${v(m,"source")}</span></p>`)}
    ${p&&a`<p>${Bn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Bn.elsewhere,{count:i,kind:ut(n)})} ${u}</p>`}
    ${l&&a`<h3>${Bn.who}</h3><${Tl} list=${l} plan=${s} />`}
  `}function Jf({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:i}){let l=re(),c=re();sn(()=>{let b=document.getElementById(ns(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(ns(i)))?.focus()},[]);let{word:p,lines:u,look:m}=He(e),$=g(Bn.panel_note,{scenario:Wt(s,r)}),d=n&&g(Bn.changed.usual,{phrase:Rs(n.usual)}),h=e.initiatives>0&&!s.strict&&V(e.strict||r.words.stands),f=e.things.map(b=>{let w=ia(b).filter(S=>e.links.includes(S));return a`<${ru} key=${b} id=${b} scenario=${s} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>B.led?history.back():D({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Bn.panel,{row:t.label,step:wt(o)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${qa(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${R&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Bn.requested} <${at} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${Gf} cell=${e} expect=${s.expect} />`}
    </dialog>
  `}function Us({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=Ma(t),i=lt(r);if(!i)return null;let l=Ue(e,n,i).find(u=>u.key===o),c=l?.cells[_n(i).indexOf(s)];if(!c)return null;let p={row:l,cell:c,change:Ws(e,n,i)(o,s),step:s,scenario:n,plan:i,address:t};return a`<${Jf} key=${t} ...${p} />`}var Ze,Bn,_r,Hf,Il,Uf,Vf,Kf,Ia,qa,ls=T(()=>{"use strict";U();tt();q();I();zn();et();dt();Rt();ss();$t();pn();Ze=k.overview.legend,Bn=k.overview;_r=({expected:t=Ze.expected,quiet:e=Ze.quiet,blank:n=!1,undecided:o=!1})=>a`
  <ul class="stalen">
    ${Ze.states.map(s=>a`
        <li><span class="staal"><${mo} bar=${[[s,1,0]]} /></span>${V(_.codes.CellState[s].label)}</li>
      `)}
    <li><span class="staal"><${mo} bar=${[[Ze.support_state,1,1]]} /></span>${Ze.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ze.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Hf=Object.entries(me).map(([t,[,e]])=>a`<span class="staal"><${Se} basis=${t} /></span>${e}`),Il=()=>a`<${F} look="stalen" items=${Hf} />`,[Uf,...Vf]=Ze.sample.words,Kf=Ze.sample.bar.map(([t,e])=>[t,Number(e),0]),Ia=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ze.title}>
    <h2>${Ze.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${mo} bar=${Kf} /><strong>${Uf}</strong>
      ${Vf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ze.explain}</p>
    <${_r} undecided=${t} />
    <h3>${Ze.how}</h3>
    <${Il} />
    <p><span class="anders">${Ze.other}</span>${Ze.other_says}</p>
  </aside>
`,qa=({by:t},e)=>we(e).overview.changed[t]});function iu({list:t}){let e=({screen:n,label:o})=>`${t==="Basis"?`${n} `:""}${V(o)}`;return a`<${xn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function lu({id:t=""}){let e=ze.reading;return a`
    <${cs} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>a`<h3>${o}</h3><${iu} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>a`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${io(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${_.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function Yf(){let{howto:t}=k.overview,e=Object.values(me).map(([o])=>o),n={report:R?t.reports:ao(),marks:e.join(" "),source:Ss()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(o=>a`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function Zf({name:t,one:e,plan:n,open:o}){let s=i=>vo(i)?a`<${E} id=${i} />`:i,r=re();return Ce(()=>{o&&r.current.scrollIntoView({block:"center"})},[o]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${va(t,R?n.key:"",o)}>${e.phrase}</a>: ${e.definition}
      ${o&&a`<${F} look="geteld" items=${e.things.map(s)} />`}
    </li>
  `}function nh(){let t=o=>a`
    <${E} id=${gt(o,"initiative")} />${" → "}<${Ca} id=${gt(o,"barrier")} />
    ${`: ${v(o,"rationale")}`}<${is} of=${o} />
  `,e=o=>a`
    <${E} id=${gt(o,"initiative")} />${`: ${Et(o,"status")}`}<${is} of=${o} />
  `,n=au(un.statuses).map(e);return a`
    <${Wa} of=${ze.weak} id="lezing" items=${au(un.weak).map(t)}
      intro=${g(ze.weak.intro,un.links)} />
    <${Wa} of=${ze.other} id="anders" items=${un.other.map(t)} />
    ${n.length>0&&a`<${Wa} of=${ze.statuses} id="standen" items=${n} />`}
  `}function sh(){if(!un.judged.length)return null;let t=e=>g(ze.judged.line,{step:O(gt(e,"barrier")),kinds:_t(e,"interventionKind").map(ut).join(", "),state:Et(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:rt(v(e,"asOf"))});return a`<${Wa} of=${ze.judged} id="oordelen" items=${un.judged.map(t)} />`}function rh(){let t=ze.expected.columns,e=[Dt("stap",t.step,n=>gt(n,"barrier")),{key:"soort",label:t.kind,text:n=>_t(n,"interventionKind").map(ut).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${cs} of=${ze.expected} id="verwacht" count=${un.expected.length}>
      <${mt} id="verwachtingen" caption=${ze.expected.caption} rows=${un.expected} columns=${e} />
    <//>
  `}var xr,ze,Qf,cs,Xf,th,cu,un,ql,eh,Wa,au,oh,pu,uu=T(()=>{"use strict";U();tt();jt();q();qt();I();et();dt();ls();he();$t();Pe();pn();xr=k.method,ze=k.unknown,Qf=3,cs=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>a`
  <${Hs} id=${e!==void 0&&e<=Qf?"":o} close=${s}
    title=${e===void 0?t.title:g(ze.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Xf=()=>D({getal:null},!0),th=({scenario:t})=>a`
  <${cs} of=${xr.numbers} id="getallen" close=${B.route.query.getal?Xf:null}>
    ${Le(t).map(e=>a`
        ${R&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Pn(t,e).named).map(([n,o])=>a`<${Zf} key=${n} ...${{name:n,one:o,plan:e}} open=${B.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,cu=({route:t})=>a`
  <${it} text=${xr.title}><p class="uitleg">${xr.intro}</p><//>
  <${Yf} />
  <div class="blok"><${Ia} /></div>
  <${cs} of=${xr.states} id="standen"><${iu} list="CellState" /><//>
  <${th} scenario=${G(t.query)} />
  <${lu} />
  <p><a href=${M("weet-niet")}>${xr.unknown}</a></p>
`,un=_.unknown,ql=({of:t,id:e,ids:n,more:o})=>a`
  <${cs} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Te} ids=${Bt(n)} more=${o} />`}
  <//>
`,eh=t=>a`<span class="zacht"> – ${ue(t).toLowerCase()}</span>`,Wa=({of:t,id:e,items:n,intro:o})=>a`
  <${cs} of=${t} id=${e} count=${n.length} intro=${o}><${F} items=${n} /><//>
`,au=t=>[...t].sort((e,n)=>nt(O(gt(e,"initiative")),O(gt(n,"initiative"))));oh=()=>a`
  <${cs} of=${ze.clashes} id="tegenspraak" count=${un.clashes.length}>
    ${Bt(un.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${E} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${ne} of=${[t]} />
        </div>
      `)}
  <//>
`;pu=()=>a`
  <${it} text=${ze.title}><p class="uitleg">${ze.intro} ${Un}</p><//>
  <${ql} of=${ze.unjudged} id="ongeplaatst" ids=${un.unjudged} more=${eh} />
  <${nh} />
  <${oh} />
  <${sh} />
  <${ql} of=${ze.nameless} id="naamloos" ids=${un.nameless} />
  <${ql} of=${ze.generic} id="verzamelnamen" ids=${un.generic} />
  <${rh} />
  <${lu} id="lezen" />
`});function du({plans:t,here:e}){let n=o=>o.flatMap(s=>Z(s,"who").map(({from:r})=>r));return t.map((o,s)=>{let r=n(Da(t[1-s])),i=Bt(C(n(Da(o).filter(e))).filter(c=>!r.includes(c))),l=g(Vs.only_in,{plan:o.title,count:i.length});return a`<details><summary>${l}</summary><${Te} ids=${i} /></details>`})}function $u({plans:t}){let e=r=>Da(r).filter(i=>Me(i,"Measure")),[n,o]=[...t].sort((r,i)=>e(r).length-e(i).length),s=()=>{let r=e(n).map(u=>({id:u,found:Up(u,Da(o))})),i=({found:u})=>u.map(({id:m,shared:$})=>`${O(m)} (${$.join(", ")})`).join("; ")||Vs.none,l=({id:u,shared:m})=>a`<${E} id=${u} /> <${vt} id=${u} /> <span class="zacht">${m.join(", ")}</span>`,c=[Dt("actie",n.title,({id:u})=>u),{key:"lijkt",label:o.title,sort:!1,text:i,cell:({found:u})=>u.length?a`<${F} items=${u.map(l)} />`:Vs.none}],p={name:"lijkt-op.csv",origin:()=>Qt(null)};return a`
      <p class="zacht">${Vs.note}</p>
      <${mt} id="lijkt-op" caption=${Vs.title} rows=${r} columns=${c} file=${p} hideCaption />
    `};return a`<${wr} summary=${g(Vs.summary,{plan:n.title})} inside=${s} />`}var Vs,Da,mu=T(()=>{"use strict";U();q();I();ye();Zo();et();Yt();ss();$t();Pe();pn();Vs=k.compare.alike,Da=({key:t})=>qn.filter(e=>Ut(e,t))});function ah(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function ih(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=Dl(o,s,.8);return n}function ch(t,e){return[...t.querySelectorAll(lh)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),i=m=>Number(o.getAttribute(m)||0),l=Ha(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return ph(o,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Rl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:fu[o.tagName](i,o),...c,dash:p,opacity:u}]})}function ph(t,e,n,o,s){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=o-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=ps(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let $=Ha(new DOMMatrix(e).translate(l,s));return l+=ps(p.trim(),m,u.fontWeight),[{at:$,text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill}]})}function ps(t,e,n){return Wl.font=`${n} ${e}px ${Ua}`,Wl.measureText(t).width}function uh(t,e,n){let{width:o,height:s}=e,r=Ha(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Dl(o/2,s/2,o/2-1):vr(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;Rl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:ah(o,s,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:ih(o,s),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:vr(0,s/2-1,o,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:vr(0,s+Number(h),o,-Number(h)),fill:d}):i.push({at:r,d:vr(+f/2,+f/2,o-+f,s-+f),fill:"none",stroke:d,wide:+f});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};for(let[d,h]of Object.entries(l?{top:c}:$)){let f=m(d);f.wide&&Rl(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function dh(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}ps("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Wl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+ps(m,s,o.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Ha(e.translate(p.left,p.top+p.height*l/(l+c))),d=o.fontStyle==="italic"?o.fontStyle:"";return{at:$,text:m,size:s,weight:o.fontWeight,fill:o.color,slant:d}})}function hu(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return ch(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?dh(u,l,c):u instanceof Element?hu(u,l,c):[]);return s.style.transform="",[...uh(o,i,l),...p]}function Hl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),i=hu(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*ps(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Ha,Rl,vr,Dl,fu,lh,Wl,Ua,gu=T(()=>{"use strict";Ha=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Rl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),vr=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,Dl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;fu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Dl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>vr(t("x"),t("y"),t("width"),t("height"))},lh=[...Object.keys(fu),"text"].join();Wl=document.createElement("canvas").getContext("2d"),Ua=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ul(t,e,n,o,s,r){let i=ip(t,p=>ps(p,e,n)<=s),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,fo,r+e+u*l],text:p,size:e,weight:String(n),fill:o})),below:r+i.length*l}}function yu({title:t,scenario:e,of:n,legend:o,note:s=""}){let{version:r,content:i}=_.meta,l=[io(lt(e?.plan)),e&&Wt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=Hl(c);c.classList.remove("heel");let u=Math.max(p.width,mh),m=Ul(t,22,650,$h,u,fo),$=Ul(`${l}. ${Un} ${s}`.trim(),13,400,bu,u,m.below+2),d=$.below+16,[h,f,b]=[fo,d+p.height+24,0],w=[...document.querySelectorAll(o)].map(Hl).flatMap(A=>{h>fo&&h+A.width>fo+u&&([h,f,b]=[fo,f+b+6,0]);let L=wu(A.shapes,h,f);return h+=A.width+20,b=Math.max(b,A.height),L}),S=g(Sr.foot,{version:r,content:(i||"").slice(0,12)}),x=Ul(S,13,400,bu,u,f+b+16),y=[...m.shapes,...$.shapes,...wu(p.shapes,fo,d),...w,...x.shapes];return{title:`${t} ${l}. ${Un}`,width:u+2*fo,height:x.below+fo,shapes:y}}function hh(t){let{title:e,width:n,height:o,shapes:s}=yu(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&$.setAttribute(d,String(h));return $.textContent=m,$},i={width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":Ua,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w,opacity:S}of s){let[x,y,A,L,K,j]=c,N=x===1&&!y&&!A&&L===1?`translate(${K} ${j})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:N,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":h},opacity:S===1?void 0:S}):r(l,"text",{transform:N,...{"font-size":f,"font-weight":b,"font-style":w},fill:m},p)}yn(ja(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function gh(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=yu(t),s=document.createElement("canvas"),r=Math.min(fh,ku/e,ku/n);s.width=e*r,s.height=n*r;let i=s.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:S=1}of o){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=S,i.fillStyle=m,i.font=`${w} ${b} ${f}px ${Ua}`,p!==void 0&&i.fillText(p,0,0);let x=new Path2D(u);m!=="none"&&i.fill(x),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(x)),i.restore()}let l=ja(`${t.name}.png`);s.toBlob(c=>c?yn(l,c,"image/png"):Ct(g(Sr.too_large,{name:l})),"image/png")}var Sr,$h,bu,fo,mh,fh,ku,wu,Xe,Ao=T(()=>{"use strict";Ae();U();q();I();dt();Yt();gu();Sr=k.shared.export,[$h,bu]=["#16212B","#46525D"],[fo,mh,fh,ku]=[28,720,2,12e3],wu=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));Xe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>hh(t)}>${Sr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>gh(t)}>${Sr.png}</button>
  </span>
  <span class="breder zacht">${Sr.wider}</span>
`});function _u({rows:t,unit:e,end:n}){let o=n?oe.right:oe.left-oe.box,s=n?oe.right+oe.box+12:oe.left-oe.box-12;return t.map(({state:r,count:i,y:l})=>{let c=oe.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${o} y=${c} width=${oe.box} height=${p} />
        <text x=${s} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Eo(r)}
        </text>
      </g>
    `})}function bh({band:t,unit:e}){let n=t.count*e,o=oe.top+t.y1*e+n/2,s=oe.top+t.y2*e+n/2,r=(oe.left+oe.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${oe.left} ${o} C${r} ${o} ${r} ${s} ${oe.right} ${s}`}
      stroke-width=${Math.max(n,1)}><title>${xu(t)}</title></path>
  `}function kh({flow:t}){let e=Math.max(...t.bands.map(s=>s.count)),n=({to:s,count:r})=>a`
    <i aria-hidden="true" class=${`b-${s}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Eo(s)}
  `,o=s=>t.bands.filter(r=>r.from===s);return a`<div class="standlijst">
    ${t.left.map(({state:s,count:r})=>a`
        <section><h3>${r} ${Eo(s)}</h3><${F} items=${o(s).map(n)} /></section>
      `)}
    <p class="zacht">${us.listed}</p>
  </div>`}function vu({flow:t,one:e,other:n,counted:o}){if(Y())return a`<${kh} flow=${t} />`;let s=oe.height/t.height,r=t.bands.map(xu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${us.title}>
      <svg viewBox=${`0 0 ${oe.width} ${oe.height+oe.top+14}`} role="img"
        aria-label=${g(us.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${oe.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${oe.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${bh} key=${`${i.from}|${i.to}`} band=${i} unit=${s} />`)}
        <${_u} rows=${t.left} unit=${s} />
        <${_u} rows=${t.right} unit=${s} end />
      </svg>
      <figcaption>${us.caption}</figcaption>
      <p class="acties"><${Xe} name="overgang" title=${`${us.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var us,oe,Eo,xu,Su=T(()=>{"use strict";U();jt();q();I();et();Ao();us=k.compare.flow,oe={width:960,height:430,top:40,left:230,right:640,box:16},Eo=t=>t?V(X("CellState",t)):us.fresh,xu=({count:t,from:e,to:n})=>z(us.band,t,{from:Eo(e),to:Eo(n)})});function yh(t){let e=Yn[Yn.length-1],n=_.plans.map(c=>Yn.findLast(p=>p.plan===c)||e),[o,s]=R?n:[Yn[0],e],r=Yn.slice(0,-1).find(c=>c.key===t.van)||o,i=Yn.slice(Yn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function _h({change:t,side:{plan:e,date:n,label:o},at:s}){let r=Or(t)?null:Jn(t.kind,[t.barrier,t.other_barrier][s],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===je?null:n}),l=c=>a` <${vt} ...${{id:c,date:n}} /> <${Nl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${o}</strong></a>: ${t.states[s]}</p>
      <${Te} ids=${Bt(t.work[s])} more=${l} />
    </div>
  `}function xh({rows:t}){let e=([,,s,r])=>a`${r} <a href=${Je(s)}>${J.see}<span class="sr"> ${O(s)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([s,r])=>[s,r]))),o=s=>s.folds?a`<${rs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`;return a`
    <${P} title=${g(J.stated,{count:t.length})} note=${J.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Ds("uitspraken",t,{of:([s])=>s,titles:n}).map(s=>a`${o(s)}<${F} look=${as(s)} items=${s.rows.map(e)} />`)}
    <//>
  `}function vh({found:t,one:e,other:n,mode:o,counted:s}){let r={of:y=>Or(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...gn,["",k.shared.all_steps],["apart",J.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(J.whose).map(([y,A])=>[y,g(A,l)])},p=y=>y.map(A=>O(Ne(A)||A)).join(", "),u=y=>V(ut(y.kind)),m=y=>C([y.barrier,y.other_barrier].map(wt)).join(" / "),$=y=>u(y)+(o==="plans"&&!Or(y)?` (${m(y)})`:""),d=[{key:"stap",label:J.columns.step,text:m},{key:"soort",label:J.columns.kind,text:u},{key:"een",label:e.label,text:y=>V(y.states[0])},{key:"ander",label:n.label,text:y=>V(y.states[1])},{key:"weg",label:g(J.left[o],l),sort:!1,text:y=>p(y.left)},{key:"erbij",label:g(J.joined[o],l),sort:!1,text:y=>p(y.joined)}],h=i.flatMap(({label:y,date:A},L)=>{let K=j=>`${O(j)} (${ve(j,A)})`;return[{key:"wie",label:g(J.who,{label:y}),text:j=>p(j.who[L])},{key:"wat",label:g(J.work,{label:y}),text:({work:j})=>Bt(j[L]).map(K).join("; ")}]}),f=y=>a`
    ${y.sentence}
    <${Qn} title=${[J.see_both,a`<span class="sr"> ${ut(y.kind)}, ${m(y)}</span>`]}>
      <div class="standen">${i.map((A,L)=>a`<${_h} ...${{change:y,side:A,at:L}} />`)}</div>
    <//>
  `,b=y=>a`
    <${rs} part=${y} level=${3} names=${y.rows.map($)}
      count=${y.rows.some(Or)?"":z(J.differ,y.rows.length)} />
  `,w=()=>Tn([...d,...h],t.changes,()=>Qt(null,"",s)),S=a`
    <${Qn} title=${J.as_table}>
      <${mt} id="vakken" caption=${J.table} rows=${t.changes} columns=${d} />
    <//>
  `,x=a`<div class="acties"><${fe} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?x:a`<p>${k.shared.none}</p>`}
    ${Ds("verschillen",t.changes,o==="plans"?c:r).map(y=>a`
        ${y.folds&&b(y)}
        ${J.elsewhere[y.key]&&a`<p class="zacht">${g(J.elsewhere[y.key],l)}</p>`}
        <${F} look=${as(y)} items=${y.rows.map(f)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&S}
  `}function Sh({actions:t,flow:e,one:n,other:o,counted:s,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:m})=>String(e.bands.find($=>$.from===m&&$.to===u)?.count||J.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Eo(u)},...e.right.map(({state:u})=>({key:u,label:Eo(u),sort:!1,text:l(u)}))],p=g(J.counts_table,{before:n.label,after:o.label});return a`
    <${P} title=${J.counted}>
      <p class="zacht">${g(J.counts,{both:i,fresh:t.fresh.length})}</p>
      <${vu} flow=${e} one=${n} other=${o} counted=${s} />
      ${r.length>0&&a`<p>${z(J.heads,r.length,{names:ft(r.map(ae))})}</p>`}
      <${Qn} title=${J.flow.table}>
        <${mt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function Oh(t,e,n){let{notes:o,changes:s,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:o,statements:r.filter(([,,c])=>n(c)),changes:s.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Ch({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":ve($,e.date),c=$=>i.has($)?a`<span class="zacht">${J.not_yet}</span>`:a`<${vt} id=${$} date=${e.date} />`,p=[Dt("actie",J.action,$=>$),{key:"wat",label:J.what,text:ue},{key:"plan",label:e.label,text:l,cell:c},vn("nu",n.label,$=>$,n.date)],u=()=>Tn(p,r,()=>Qt(null,e.plan.key,s)),m=()=>D({alles:o?"nee":"ja"});return a`
    <${P} look=${null} title=${g(o?J.all:J.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${m}>${J.show_all}</button>
        <${fe} name="vergelijk.csv" rows=${u} />
      </div>
      <${mt} id="vergelijk" caption=${J.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Cu({route:t}){if(Yn.length<2)return a`<${it} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:n,after:o}=yh(t.query),s=G(t.query),r=vl(s),i=`${s.stated?"stated":"all"}${s.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=mn.some(j=>j.notation===t.query.stap)?t.query.stap:"",p=l.actions&&In.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=j=>(!c||Wn(j).includes(c))&&(!p||_.works[j]?.chapters?.includes(p)),m=Oh(l,c,u),{actions:$}=m,d=[e.plan,n.plan],h=m.changes.filter(j=>!Or(j)),f=h.filter(({whose:j})=>!j.endsWith("-open")).length,b=c&&p?null:$?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",S=qn.filter(j=>Ut(j,e.plan.key)&&_.works[j]?.container&&u(j)),x=$?"dates":"plans",y=g(J.intro[x],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),A=a`
    <${kn} label=${J.first} name="van" chosen=${e.key} options=${Ou(Yn.slice(0,-1))} />
    <${kn} label=${J.second} name="met" chosen=${n.key} options=${Ou(o)} />
  `,L=a`
    <${P} title=${g(f<h.length?J.cells_open:J.cells,{sure:f,open:h.length-f})}>
      <${vh} ...${{found:m,one:e,other:n,mode:x,counted:r}} />
    <//>
  `,K=a`
    <${P} title=${J.alike.title}><${$u} plans=${d} /><//>
    <${P} title=${J.alike.partners} note=${J.alike.partners_note}><${du} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${it} text=${J.heading[x]} title=${J.title}><p class="uitleg">${y} ${Un}</p><//>
    <${wn}>
      <${Cl} />
      <div class="velden">
        ${Yn.length>2&&A}
        <${kn} label=${J.columns.step} name="stap" options=${gn} />
        ${$&&a`<${kn} label=${wh} name="hoofdstuk" options=${Ko} />`}
      </div>
    <//>
    ${$&&b&&a`<${Sh} ...${{actions:$,flow:b,one:e,other:n,counted:r,heads:S}} />`}
    ${$&&a`<${xh} rows=${m.statements} />`}
    ${!p&&L}
    ${$?a`<${Ch} ...${{actions:$,one:e,other:n,counted:r,all:w}} />`:K}
    <${ke} text=${z(J.shown,f)} />
  `}var J,wh,Yn,Or,Ou,ju=T(()=>{"use strict";U();tt();jt();q();qt();I();zn();et();dt();Rt();mu();Ye();Yt();he();$t();Su();Pe();pn();J=k.compare,wh=k.measures.fields.chapter,Yn=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:R?g(J.side,{plan:t.title,label:n}):V(n)}))),Or=({whose:t})=>t==="apart",Ou=t=>t.map(e=>[e.key,e.label])});function Lh({row:t,cell:e,change:n,step:o,plan:s}){let r=Ra(e,n,s);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Jn(t.key,o,s.key);return a`
    <td>
      <button type="button" class="vakje" id=${ns(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>D({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:wt(o)})}${r}</span>
        <${Lu} cell=${e} />
      </button>
    </td>
  `}function Mu({as:t,rows:e,column:{undecided:n}}){let{title:o,text:s}=n?ge.undecided:ge.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${o}</strong> ${s}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Th({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ge.caption,{scenario:Wt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ge.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Mh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Nt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${E} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Lh} row=${l} cell=${l.cells[u]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Mu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Ah({plan:t,scenario:e,reach:n}){let o=Ue("partner",e,t),s=Ws("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${co} plan=${t} /><p>${ge.nothing_yet}</p>`:n.partners?a`
    ${R&&a`<h2>${t.title}</h2>`}
    <${co} plan=${t} />
    <p>${Pn(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${ge.in_text}</a>. ${ge.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Th} ...${{plan:t,reach:n,scenario:e,rows:o,changes:s}} />
        <p class="acties">
          <${Xe} name=${`dekking-${t.key}`} title=${ge.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Fh} plan=${t} reach=${n} rows=${o} changes=${s} />
        <div class="hoofdstuk"><h2>${ge.alike.title}</h2><p>${ge.alike.note}</p></div>
        <${F} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Bh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ge.nothing}</p>`}function Tu({route:t}){let e=G(t.query),{reach:n}=Q(e),{cel:o}=t.query;return a`
    <div class="werkkop">
      <${it} text=${ge.heading} title=${ge.title} />
      <p class="zacht">${Wt(e)}</p>
      <${Xo} />
    </div>
    ${Le(e).map(s=>a`
        <${Ah} key=${s.key} ...${{plan:s,scenario:e}} reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&a`<${Us} address=${o} by="partner" scenario=${e} />`}
    <${ke} text=${o?"":g(ge.shown,{scenario:Wt(e)})} />
  `}var ge,jh,Lu,Vl,Mh,zh,Fh,Bh,zu=T(()=>{"use strict";U();tt();jt();q();qt();I();zn();dt();Rt();ls();Ye();Ao();$t();ge=k.coverage,jh=5,Lu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Se} basis=${t.most_basis} />
    <${mo} bar=${t.bar} most=${jh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Vl=t=>!t.acting&&!t.undecided,Mh=({step:t,place:e,column:n,all:o})=>a`
  <th scope="col" class="station">
    <span class=${Vl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Je(t.id)}>${t.label}</a>
    <span class=${Vl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`;zh=({row:t,cell:e,change:n,step:o,plan:s})=>a`
  <span class=${Nt(t.id)?"verzamel":""}><${E} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${M("dekking",{...B.route.query,cel:Jn(t.key,o,s.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${qa(n,s)}`}</span>
    <${Lu} cell=${e} />
  </a>
`,Fh=({plan:t,reach:e,rows:n,changes:o})=>a`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${zh} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return a`
        <section key=${s.step}>
          <${R?"h3":"h2"} class="stapkop">
            <span class=${Vl(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ge.step,{step:wt(s.step),phrase:s.phrase})}
          <//>
          ${i.length>0&&a`<${F} items=${i} />`}
          ${!s.acting&&a`<${Mu} as="p" column=${s} />`}
        </section>
      `})}
  </div>
`,Bh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${R?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${ge.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ge.about}</p>
    <${_r} expected=${ge.expected} quiet=${ge.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Il} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Ka(t,e){let n=Va(e).map(s=>({row:s,ends:[...s.from,...s.to]})),o=s=>n.flatMap(({row:r,ends:i})=>i.includes(s)&&(s===t||!i.includes(t))?r:[]);return[t,...ht(t,"standsFor")].map(s=>({end:s,rows:o(s)})).filter(({rows:s})=>s.length)}function Bu(t,e){let{columns:n=[]}=Q(t).reach.find(c=>c.plan===e.key)||{},o=Ue("kind",t,e),s=Ue("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Ms(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:o.filter(u=>u.cells[p]?.unmet),own:s.filter(({at:u})=>u.length===1&&u[0]===p),all:s.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=s.filter(({at:c})=>c.length>1).sort((c,p)=>nt(i(c),i(p)));return{stops:r,several:l}}var Va,Fu,Kl,ds=T(()=>{"use strict";q();qt();I();Qo();ye();zn();et();Va=({date:t,plan:e})=>Vo("InformationFlow").filter(n=>Uo(n,t)&&Ut(n,e)).map(n=>{let o=ht(n,"between"),s=r=>[...ht(n,r),...o].sort(Ms);return{id:n,state:v(n,"flowState"),from:s("from"),to:s("to"),between:o}}).sort((n,o)=>nt(v(n.id,"content"),v(o.id,"content")));Fu=([t,e],n)=>Va(n).flatMap(({id:o,from:s,to:r})=>s.includes(t)&&r.includes(e)||s.includes(e)&&r.includes(t)?o:[]),Kl=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(o=>n.includes(o)).sort((o,s)=>+(s===e)-+(o===e))});function Ih(t,e){let n=t.getBoundingClientRect(),o=[...t.querySelectorAll("[data-vak]")],s=new Map(o.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(x=>s.get(x)).filter(x=>x!==void 0),[c,p]=l.sort((x,y)=>x.left-y.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,m]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[$,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],h=(u+$)/2,f=`M${u} ${m}C${h} ${m} ${h} ${d} ${$} ${d}`,b=Ph.map(x=>{let[y,A,L,K]=[(1-x)**3,3*x*(1-x)**2,3*x*x*(1-x),x**3];return{tie:i,d:f,x:y*u+(A+L)*h+K*$,y:(y+A)*m+(L+K)*d}}),S=b.find(x=>r.every(y=>Math.max(Math.abs(y.x-x.x),Math.abs(y.y-x.y))>Nh))||b[0];return i.number!==void 0&&r.push(S),S})}function qh(t,e,n,o){let s=n.findIndex(c=>c.some(p=>p.id===e)),r=n[s]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[s]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[s+(t==="ArrowLeft"?-1:1)]||[],l=o.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ks({heads:t,columns:e,ties:n,chosen:o,label:s,choose:r,press:i}){let l=re(),[c,p]=W([]);sn(()=>{let f=()=>p(Ih(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(f=>f.id===o)?o:u[0]?.id,$=({from:f,to:b})=>f===o||b===o,d=new Set(n.filter($).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${s} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Eh.includes(f.key))return i(f.key,b);let w=qh(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
  `}var Eh,Nh,Ph,Ga=T(()=>{"use strict";U();Eh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Nh=28,Ph=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Gs({label:t,id:e,thing:n,pick:o,among:s=vo}){let[r,i]=W(!1),l=()=>Bt([...an.keys()].filter(f=>Jt(f)&&s(f))),c=qe(()=>r?l():[],[r]),[p,u]=W(null),m=f=>{let b=Gt(f.trim()),w=y=>[O(y),ae(y),..._t(y,"altLabel")].map(Gt),S=y=>no(y)?w(y):w(y).slice(0,2),x=c.find(y=>O(y)===f)||c.find(y=>S(y).includes(b));return x?[x]:c.filter(y=>b&&w(y).some(A=>A.includes(b)))};Ce(()=>u(null),[n]);let{route:$}=B,d=f=>{if(B.route!==$)return;let[b,...w]=m(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&o(b)},h=p?m(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(vo(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${O(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(Au.meant,{names:h}):Au.unknown_thing}</small>`}
    </label>
  `}var Au,Ja=T(()=>{"use strict";U();tt();q();I();et();pn();Au=k.explore});function Rh(t){let e=Pu(Ts(t.from,t.to,t.scenario,!0),t),n=e.length>0&&` ${g(bt.only,{names:Nu(e)})}`;return a`<p role="status"><strong>${bt.none}</strong>${n}</p>`}function Wh({from:t,to:e,scenario:n}){let o=xp([t,e],n).map(i=>i.label),s=vp([t,e],n),r=Fu([t,e],n);return a`
    ${o.length>0&&a`<p>${g(bt.shared,{steps:ft(o)})}</p>`}
    ${r.length>0&&a`<p>${bt.flows} <${at} ids=${r} />.</p>`}
    ${s.length>0&&a`<p>${bt.bodies} <${at} ids=${s} />.</p>`}
  `}function Gl({of:t,scenario:{date:e,plan:n}}){let[o,s]=t.map(p=>At(p,"chapterLead",e)),r=o.filter(p=>(s||o).includes(p)&&Ut(p,n)),[i,l]=s?bt.headed:bt.heads,c=(s?[o,s]:[]).map((p,u)=>{let $=p.filter(h=>!r.includes(h)&&Ut(h,n)).flatMap(h=>At(h,"inChapter")).filter(h=>Rn(h).includes(t[1-u])&&!Rn(h).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return $.length>0&&a`<p>${g(bt.within,d)} <${at} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${at} ids=${r} />. ${l}</p>`}${c}`}function Dh({from:t,to:e,scenario:n,collective:o}){let s=qe(()=>ua(t,e,n,o),[t,e,o,n]),r=s.length>pr?g(bt.longer.first,{count:pr}):z(bt.longer.all,s.length),i=s.slice(0,pr).map(l=>a`<${at} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${F} as="ol" look="wegen" id="langere" items=${i} />`}function Iu(t){let[{to:e}]=t,n=({phrase:s,of:[r]})=>`${s}. ${v(r,"rationale")||v(r,"summary")}`,o=s=>t.filter(({from:r})=>r===s).map((r,i)=>i?V(n(r)):n(r));return a`
    <${E} id=${e} />${R&&` (${Lt(e)?.title})`} <${vt} id=${e} />
    ${C(t.map(({from:s})=>s)).map(s=>a`<p><${E} id=${s} />: ${o(s).join(" ")}</p>`)}
    <${ne} of=${t.flatMap(s=>s.of)} />
  `}function Hh({found:t,...e}){let{from:n,to:o,scenario:s}=e,r=Pu(t,e),i=qe(()=>{let f=w=>[de(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===o)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(S=>r.includes(S))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(S=>({id:S,text:O(S),look:f(S)}))),ties:t.lines.map(({from:w,to:S},x)=>({from:w,to:S,number:x+1,look:b([w,S])}))}},[t]),l=t.layers.map(f=>de(f[0])),c=r.length?Ts(n,o,s):t,p=c?.length===t.length?c.count:0,u=Nu(r),m=z(bt.works,l.filter(Boolean).length),$={from:O(n),to:O(o),count:t.lines.length},d=f=>D({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Ks} heads=${l.map(f=>f?bt.columns.what:bt.columns.who)} ...${i} chosen=""
          label=${g(bt.picture,$)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${Xe} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${s}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${z(bt.counted,p,{works:m})}</strong> `}
      ${u&&`${z(bt.through,t.count-p,{names:u,works:m})} ${bt.dotted} `}${bt.says}
    </p>
    ${!Y()&&h}
    <h2>${bt.sentences}</h2>
    <${F} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Iu(f))} />
  `}function qu({query:t,scenario:e}){let[n,o]=[t.van,t.naar].map(h=>Eu(h)?h:""),[s,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:o,scenario:e},l=n&&o&&n!==o,c=l?_p(n,o,e):[],p=c.length>0,u=[n,o,s,e.key,e.plan],m=qe(()=>l?Ts(n,o,e,s):null,u),$=(h,f,b)=>a`
    <${Gs} label=${f} id=${h} thing=${b} among=${Eu}
      pick=${w=>D({[h]:w})} />
  `,d=(h,f,b)=>a`
    <label class="vink">
      <input type="checkbox" id=${h} checked=${f} onChange=${()=>D({[h]:f?null:"ja"})} />
      ${` ${b}`}
    </label>
  `;return a`
    <section aria-label=${bt.heading}>
      <h2>${bt.heading}</h2>
      <div class="velden">
        ${$("van",bt.from,n)} ${$("naar",bt.to,o)}
        ${d("verzamel",s,bt.collective)}
        ${l&&a`<button type="button" onClick=${()=>D({van:o,naar:n})}>${bt.swap}</button>`}
        ${l&&m&&d("langer",r,bt.longer.show)}
      </div>
      <p><a href=${M("verken",{uit:n,kies:n})}>${bt.back}</a></p>
      ${!(n&&o)&&a`<p>${bt.choose}</p>`} ${n&&n===o&&a`<p>${bt.same}</p>`}
      ${l&&a`<${Gl} of=${[n,o]} scenario=${e} />`}
      ${l&&(m?a`<${Hh} ...${i} found=${m} />`:a`<${Rh} ...${i} />`)}
      ${p&&a`<h3>${bt.together}</h3>`}
      ${c.flat().some(h=>h.name==="expected")&&a`<p class="zacht">${bt.expecting}</p>`}
      ${p&&a`<${F} look="wegen" items=${c.map(Iu)} />`}
      ${l&&a`<${Wh} ...${i} />`}
      ${l&&m&&r&&a`<${Dh} ...${i} collective=${s} />`}
    </section>
  `}var bt,Eu,Nu,Pu,Ru=T(()=>{"use strict";U();tt();jt();q();I();Qo();ds();ye();et();Rt();Ga();Ao();$t();Ja();bt=k.explore.path,Eu=t=>Jt(t)&&(no(t)||de(t)),Nu=t=>ft(t.map(O)),Pu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(o=>Nt(o)&&o!==e&&o!==n)});function Vu(t,{shown:e,opened:n,scenario:o,fixed:s}){let{weg:r}=B.route.query,i=l=>{location.hash=M("verken",l)};return{f:()=>s?i({uit:t,kies:t}):D({uit:t,kies:t,weg:null}),"+":()=>!s&&pa(t,e,o)&&D({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!s&&D({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!s||D({weg:[...Qa(r),t].join(","),kies:null}),p:()=>s?i({van:t}):D({van:t}),Escape:()=>D({kies:null})}}function Vh({id:t,...e}){let{shown:n,opened:o,scenario:s,fixed:r}=e,i=Vu(t,e),l=pa(t,n,s),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Je(t)}>${kt.actions.page}</a>
      ${o.join()!==t&&c("f",kt.actions.only)}
      ${l>0&&!r&&!o.includes(t)&&c("+",z(kt.open,l))}
      ${o.includes(t)&&!r&&o.length>1&&c("-",kt.actions.fold)}
      ${(r||!o.includes(t))&&c("h",kt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",kt.actions.path)}
    </p>
  `}function Ku(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${kt.panel.label}><p class="zacht">${kt.panel.none}</p></section>`;let o=e.roles.filter(c=>c.from===n||c.to===n),s=e.ties.filter(c=>c.work===n||c.step===n),r=de(n)?"from":"to",i=c=>a`
    <${E} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${es} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=v(u,"rationale");return a`
      ${$===Co?kt.no_step:a`<${E} id=${$} />`}${" "}<${Se} basis=${m} />
      ${d&&a`<span class="zacht"> ${kt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${es} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${kt.panel.label}>
      <h2>${ho(n)}</h2>
      ${de(n)&&a`<p>${ve(n,t.scenario.date)}</p>`}
      ${Nt(n)&&a`<p class="zacht">${kt.panel.collective}</p>`}
      ${n!==Co&&a`<${Vh} id=${n} ...${t} />`}
      ${o.length>0&&a`<h3>${r==="from"?kt.panel.who:kt.panel.what}</h3>`}
      <${F} look="buren" items=${o.map(i)} />
      ${s.length>0&&a`<h3>${n===s[0].work?kt.panel.step:kt.panel.what}</h3>`}
      <${F} look="buren" items=${s.map(l)} />
    </section>
  `}function Gu({shown:t,opened:e,chosen:n,scenario:o,fixed:s,title:r}){let i=qe(()=>{let u=d=>`wie${Nt(d)?" verzamel":""}`,m=d=>!s&&e.includes(d)?" begin":"",$=d=>s||e.includes(d)?0:pa(d,t,o);return{columns:[t.who.map(d=>({id:d,text:ho(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:ho(d),look:`wat${m(d)}`,more:[Hu(So(d,o.date)),a` <small>${Et(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ho(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:Wu(f,h)}))]}},[t]),l=u=>D({kies:u===n?null:u}),c=(u,m)=>m!==Co&&Vu(m,{shown:t,opened:e,chosen:n,scenario:o,fixed:s})[u]?.(),p=g(kt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ks} heads=${kt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${s&&Du("r-beoogd-ondertekenaar",kt.intended)}
      <li class="zacht">${kt.to_step}</li>
      ${Object.entries(me).map(([u,[,m]])=>Du(Wu(u),m))}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some(m=>So(m,o.date)===u)).map(([u,{label:m}])=>a`<li>${Hu(u)}${V(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${kt.keys}</p>
  `}function Ju({shown:t,chosen:e,scenario:n,fixed:o}){let s=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!s.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>jo(d,n,o).length?kt.list.away:Mn(d),c=[{key:"wie",label:kt.list.who,text:({who:d,work:h})=>d?ho(d):l(h),cell:({who:d,work:h})=>d?a`<${E} id=${d} /><${zo} id=${d} />`:l(h)},{key:"rol",label:kt.list.role,text:d=>d.role},Dt("wat",kt.list.what,d=>d.work),{key:"stap",label:kt.list.step,text:d=>i(d.work).map(ho).join(", ")},vn("stand",kt.list.status,d=>d.work,n.date),$o(kt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${z(kt.list.caption,r.length)}${o?"":`. ${kt.list.only}`}`;return a`<${mt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Qt(n,Lt(d.work)?.key)}}} />`}var kt,Qa,Uh,Uu,ho,Kh,Wu,Du,Hu,Qu=T(()=>{"use strict";U();tt();q();I();Qo();et();dt();Rt();Ga();Yt();$t();Pe();kt=k.explore,Qa=t=>(t||"").split(",").filter(Jt),Uh=t=>In.find(e=>[v(e,"identifier"),e].includes(t)),Uu=({uit:t,stap:e,partner:n,hoofdstuk:o})=>Qa(t||aa(e)?.id||Ne(n)||Uh(o)),ho=t=>t===Co?kt.no_step:O(t);Kh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Wu=(t,e)=>e===Co?"l-geen":Kh[me[t]?.[0]]||"l-heel",Du=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,Hu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Zu({rows:t,chosen:e,state:n}){let o=qe(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?O(m):Ve.unnamed,look:`wie${m&&!Nt(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:Jl(u.id),look:"wat",more:Gh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),s=i=>D({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ve.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ks} heads=${Ve.columns} ...${o} chosen=${e} label=${g(Ve.picture,{state:n})} choose=${s}
          press=${i=>i==="Escape"&&D({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Xu({rows:t,chosen:e}){let[n,o]=e.split(" "),s=n==="from"||n==="to"?n:null,r=t.filter(c=>s?c[s].includes(o)||!o&&!c[s].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Qh} row=${c} />: <${E} id=${c.id} text=${Jl(c.id)} />
    ${v(c.id,"summary")&&a`<span class="zacht adres">${v(c.id,"summary")}</span>`}
    <${es} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${F} look="buren" items=${i.map(l)} />
    </section>
  `}function Za({rows:t,scenario:e,state:n}){let o=[Yu("from",Ve.list.from),Yu("to",Ve.list.to),Dt("inhoud",Ve.list.what,s=>s.id,Jl),{key:"staat",label:Ve.list.state,text:s=>Et(s.id,"flowState")},{key:"sindsdien",label:Ve.list.since,text:s=>Et(s.id,"followUp")},$o(k.explore.list.where,s=>[s.id])];return a`
    <${mt} id="stromenlijst" caption=${g(Ve.caption,{state:n})} rows=${t} columns=${o}
      file=${{name:"informatiestromen.csv",origin:()=>Qt(e)}} />
  `}var Ve,Jl,Gh,Jh,Ya,Qh,Yu,Ql=T(()=>{"use strict";U();tt();q();I();ds();et();Rt();Ga();Yt();$t();Pe();Ve=k.explore.flows,Jl=t=>`${v(t,"content")}${gt(t,"between")&&` (${Ve.among})`}`,Gh=({id:t})=>v(t,"followUp")&&a` <small>${g(Ve.since,{phrase:Et(t,"followUp")})}</small>`,Jh=t=>t.map(e=>O(e)).join(", ")||Ve.unnamed,Ya=({ids:t})=>t.length?a`<${at} ids=${t} />`:a`<span class="zacht">${Ve.unnamed}</span>`,Qh=({row:t})=>t.between.length?a`${Ve.between} <${Ya} ids=${t.from} />`:a`<${Ya} ids=${t.from} /> → <${Ya} ids=${t.to} />`;Yu=(t,e)=>({key:t,label:e,text:n=>Jh(n[t]),cell:n=>a`<${Ya} ids=${n[t]} />`})});function Xa({of:t,at:e}){let n=t.map(o=>a`<${Se} basis=${o.basis(e)} /><${nd} one=${o} />`);return a`<${F} look="wiehier" items=${n} />`}function Zh({text:t,children:e}){let[n,o]=W(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>o(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Xh({of:t,at:e}){if(t.length<=Yh)return a`<${Xa} of=${t} at=${e} />`;let n=r=>Et(r.id,"organisationKind"),o=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),s=o.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${s.map(r=>a`<${Zh} text=${`${n(r[0])} (${r.length})`}><${Xa} of=${r} at=${e} /><//>`)}
    <${Xa} of=${o.filter(r=>r.length===1).flat()} at=${e} />
  `}function td({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let o=r=>Bo({column:r,barrier:t.notation},n.key),s=e.map(({key:r,label:i})=>a`<a href=${o(r)}>${i}</a>`);return a`
    ${Y()&&a`<p class="bij niemand">${Zn.silent}:</p>`}
    <${F} look="stilte" label=${Zn.silent} items=${s} />
  `}function ed({stop:{step:t,reached:e},place:n}){let o=e&&!e.acting&&!e.undecided,s=e?.undecided&&!e.acting?Zn.undecided:o?Zn.no_partner:e?.phrase;return a`
    <h2 class=${o?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${o?"bij niemand":"bij"}>${s}</p>
  `}function od({plan:t,scenario:e}){let{stops:n,several:o}=Bu(e,t),s=`route-${t.key}`,r=(p,u)=>a`<${Xa} of=${p.all} at=${u} />`;if(Y())return a`
      <div class="haltelijst" id=${s}>
        ${n.map((p,u)=>a`
            <section>
              <${ed} stop=${p} place=${u+1} />
              <${td} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${Zn.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>o.findLastIndex(m=>m.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map((m,$)=>u<=m&&a`<i class="spoorlijn" style=${l($)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${nd} one=${p} /></span>
    ${p.at.map(m=>a`<b style=${l(m)}><${Se} basis=${p.basis(m)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${s} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${td} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${ed} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${Xh} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${F} look="bij-meer" label=${Zn.several} items=${o.map(c)} />
      </div>
      <ul class="lijnen" id=${`${s}-legenda`}>
        ${Object.entries(me).map(([p,[,u]])=>a`<li><${Se} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Zn.silent}</li>
        <li><em>${Zn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Xe} name=${s} title=${Zn.title} scenario=${{...e,plan:t.key}} of=${`[id="${s}"]`}
          legend=${`[id="${s}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Zn.says,{silence:k.shared.silence})}</p>
  `}var Zn,Yh,nd,sd=T(()=>{"use strict";U();tt();jt();q();I();ds();zn();et();dt();Rt();Ao();$t();Zn=k.explore.route,Yh=10,nd=({one:t})=>a`
  <a class=${Nt(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Cr(t,e,n,o=0){let[s,r]=W(null);return Ce(()=>{let i=!0;r(null);let l=()=>pt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,o);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),s}function Zl({chosen:t,choices:e,follows:n}){let o=re(),s=B.started&&!!t&&Y();Ce(()=>{s&&(o.current.focus({preventScroll:!0}),o.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${o}>${n}</div>`];return a`<div class="watals">${t&&Y()?r.reverse():r}</div>`}function tg({before:t,after:e}){let n=ie[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:X("Severity",t),after:X("Severity",e)})}function rd({found:{cells:t,counts:e,all:n,gaps:o},id:s,scenario:r}){let i=o.map($=>$.was||$.sentence),l=Q(r).gaps.filter($=>$.subject===s&&!i.includes($.sentence)),c=$=>g(ie.cell,{kind:V(ut($.column)),step:wt($.barrier).toLowerCase()}),p=$=>a`
    <strong>${c($)}</strong>
    <span>${g(ie.now,{phrase:$.before})}</span> <span>${g(ie.then,{phrase:$.after})}</span>
  `,u=$=>a`
    <strong>${tg($)}</strong> ${$.was&&`${g(ie.now,{phrase:$.was})} `}
    ${$.was?g(ie.then,{phrase:$.sentence}):$.sentence}
  `,m=a`
    <h2>${z(ie.stays,l.length)}</h2>
    <p>${ie.why}</p>
    <${F} items=${l.map($=>$.sentence)} />
  `;return a`
    <h2 role="status">${z(ie.cells,t.length,{all:n})}</h2>
    <${F} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(ie.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ie.alone}</p>
    <h2>${z(ie.gaps,o.length)}</h2>
    <${F} items=${o.map(u)} />
    ${l.length>0&&m}
  `}function eg({id:t,status:e,scenario:n}){let o=Cr("supposed",{options:_o(n),work:t,status:e});return o&&o.silent===void 0?a`<${rd} found=${o} id=${t} scenario=${n} />`:a`<p role="status">${o?o.silent:k.whatif.busy}</p>`}function ng(){let t=Object.keys(_.readings).sort((n,o)=>nt(O(Yl(n)),O(Yl(o)))),e=n=>a`
    <a href=${M(["wat-als","actie",n])}>${O(Yl(n))}</a>
    <span class="zacht"> ${g(ie.reading,{status:X("Status",n.split("=")[1])})}</span>
  `;return a`<p>${ie.begin}</p><h2>${ie.readings}</h2><${F} items=${t.map(e)} />`}function ad({requested:t,scenario:e}){let{date:n}=e,o=b=>de(b)&&!!De(b,n),[s,r]=t.split("="),i=de(s)?s:"",l=ht(Dn(i,n),"alternativeReading").map(b=>v(b,"status")),c=(b,w)=>M(["wat-als","actie",`${b}=${w}`]),p=e.key===G({}).key&&_.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},m=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${V(w)}</a>
    ${b===De(i,n)&&a` <span class="zacht">${ie.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${ie.other}</span>`}
  `,$=a`
    <p><${E} id=${i} />. ${ve(i,n)}.</p>
    <h2>${ie.suppose}</h2>
    <${F} look="standkeuze" items=${oo("Status").map(m)} />
  `,d=a`<${Gs} label=${ie.which} id="actie" thing=${i} among=${o} pick=${u} />`;return a`<${Zl} chosen=${i&&r?t:""} choices=${[d,i&&$]} follows=${!i||!r?a`<${ng} />`:p?a`<${rd} found=${p} id=${i} scenario=${e} />`:We()?a`<${eg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ie.elsewhere,{name:O(i),status:X("Status",r)})}</p>`} />`}var ie,Yl,Xl=T(()=>{"use strict";U();tt();jt();q();qt();I();Ee();et();dt();Rt();$t();Ja();ie=k.whatif.action;Yl=t=>t.split("=")[0]});function No(){let t=k.missing;return a`
    <${it} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function rg({text:t,answers:e,instead:n}){let o=Cr("find",{text:t},void 0,250);if(!o||o.silent!==void 0||!o.source)return o&&n;let{found:s,count:r}=o,i=c=>[", ",le.source.about,a`<${at} ids=${c} />`],l=s.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${tc} text=${p} answers=${e} /></p>
      <p class="zacht">${$e(c)}${u.some(Jt)&&i(u.filter(Jt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(le.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${le.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${g(le.source.first,{count:s.length})}</p>`}
      <${F} as="ol" look="resultaten" items=${l} />
    </section>
  `}function id({route:t}){let e=t.query.q||"",{found:n,read:o,some:s,answers:r}=fr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);sn(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${le.summarised}</p>`,[u,m]=s.length?[15,le.some_more]:[100,le.too_many],$=c.slice(0,u).map(f=>a`<${og} item=${f} answers=${r} />`),d=s.length&&g(le.some,{words:s.map(f=>`“${f}”`).join(le.or)}),h=c.length?d||z(le.found,c.length):g(le.nothing,{text:e});return a`
    <${it} text=${le.title} />
    <section class="filters" aria-label=${le.label}>
      <div class="velden">
        <${Es} label=${le.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${kn} label=${le.what} name="wat" options=${rn(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:le.type}</p>
    ${s.length>1&&a`<p>${le.alone}${s.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${o&&a`<p id="gelezen">${g(le.read,{typed:e.trim(),text:o})}</p>`}
    ${p&&a`<p id="anders">${le.try}${sg()}</p>`}
    <${F} as="ol" look="resultaten" items=${$} />
    ${c.length>u&&a`<p>${g(m,{count:c.length-u})}</p>`}
    ${i&&We()?a`<${rg} ...${{text:e,answers:r,instead:p}} />`:p}
    <${ke} text=${i?h:""} />
  `}var le,tc,og,sg,jr=T(()=>{"use strict";Bs();U();tt();jt();q();I();Ee();Zo();et();dt();Ye();$t();Xl();le=k.search;tc=({text:t,answers:e})=>ha(t,e).map(({phrase:n,on:o})=>o?a`<mark>${n}</mark>`:n),og=({item:t,answers:e})=>a`
  <a href=${M(t.path,t.query)}><${tc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${R&&Lt(t.id)&&`, ${Lt(t.id)?.title}`}</span>
  ${Mo(t.id)[0]&&a` <${vt} id=${t.id} />`}
  <p><${tc} text=${Kp(t,e)} answers=${e} /></p>
`,sg=()=>Object.entries(le.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function $d({many:t,field:e,filters:n,choices:o,keep:s,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=B.route.query,m=t?"lijst":ld.includes(p)?p:Y()?"lijst":"beeld",$=ld.map(d=>[d,ct.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${lo} legend=${ct.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Xe} ...${s} />`} ${o}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function md({list:t,codes:e,had:n,state:o}){let s=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${V(X(t,i))} (${s(i)})`]);return r.push([Po,`${V(k.shared.all)} (${n.length})`]),Y()?a`<${kn} name="staat" label=${ct.filters.state} options=${r} chosen=${o} />`:a`<${lo} legend=${ct.filters.state} name="staat" id="staat" current=${o} options=${r} />`}function fd({opened:t,scenario:e,query:n,field:o,title:s=""}){let r=pd.map(zt=>n[zt]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Qa(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=qe(()=>wp({...$,anyRole:!!s},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes($.chosen)?$.chosen:"",b=h.length>il,w=d.what.length>0,S={shown:d,opened:t,chosen:f,scenario:e,fixed:!!s},x=r.some(Boolean),y=x||l.length>0||e.stated||e.plan,A=ct.alone[hn(t[0])]||ct.alone.other,L=a`<button type="button" class="klein" onClick=${()=>D({weg:null})}>${ct.again}</button>`,K=d.undated>0&&z(ct.undated,d.undated),j={...S,title:s||t.map(ho).join(", ")},N=a`<${wn}><${To} fields=${dd} names=${pd} clear=${x} /><//>`,It=a`
    ${l.length>0&&a`<p>${z(ct.hidden,l.length)} ${L}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${z(ct.left,d.left)} ${K}</p>`}
    ${b&&a`<p role="status">${g(ct.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${Gl} of=${t.slice(0,1)} scenario=${e} /><p>${y?ct.nothing:A}</p>`}
  `;return a`
    <${$d} many=${b||!w} field=${o} filters=${N} choices=${a`<${Xo} />`} notes=${It}
      keep=${{name:ct.file,title:j.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Gu} ...${j} /></div>`} list=${w&&a`<${Ju} ...${S} />`}
      panel=${a`<${Ku} ...${S} />`} />
  `}function ag({query:t,scenario:e}){let n=Vo("Agreement").filter(u=>Uo(u,e.date)&&Ut(u,e.plan)),{title:o,none:s}=ct.starts.afspraken;if(!n.length)return a`<p>${s}</p>`;let r=n.map(u=>v(u,"agreementStatus")),i=Kl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Po,c=n.filter((u,m)=>l===Po||r[m]===l),p=a`<${md} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${fd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Po?o:`${o}: ${X("AgreementStatus",l)}`} />`}function ig({query:t,scenario:e}){let n=qe(()=>Va(e),[e.date,e.plan]);if(!n.length)return a`<p>${ct.starts.informatie.none}</p>`;let o=n.map(m=>m.state),s=Kl("FlowState",Object.keys(ct.flows.first)[0],o),r=[...s,Po].includes(t.staat)?t.staat:s[0]||Po,i=n.filter(m=>r===Po||m.state===r),l=3*i.length>2*il,c=t.kies||"",p=r===Po?k.shared.all:X("FlowState",r),u=g(ct.flows.title,{state:p});return a`
    <${$d} many=${l} field=${a`<${md} list="FlowState" codes=${s} had=${o} state=${r} />`}
      notes=${l&&a`<p role="status">${ct.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Zu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Za} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Xu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ct.flows.silence}</p>
  `}function hd({route:{path:t,query:e}}){let n=G(e),[,o=""]=t;if(o&&!Object.hasOwn(ud,o))return a`<${No} />`;let s=Uu(e),r=f=>{D({uit:f,kies:f,weg:null}),Ct(ho(f))},i=a`<${Gs} label=${ct.search} id="ding" thing=${s[0]||""} pick=${r} />`,l=In.map(f=>[v(f,"identifier")||f,O(f)]),c=a`<${kn} name="hoofdstuk" label=${ct.begin.chapters} options=${l} />`,p=o||(e.van?"verbinding":s.length?"":"route"),{title:u=ct.heading,sentence:m=ct.sentence}=ct.starts[p]||{},$=Object.entries(ct.starts).map(([f,{label:b,to:w}])=>[b,M(w.path,w.query),f===p]),d=o?ud[o]:e.van&&qu,h=s.length?a`<${fd} ...${{opened:s,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${Xo} /></div>
        ${Le(n).map(f=>a`
            ${R&&a`<p><strong>${f.title}</strong></p>`}
            <${od} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ct.begin.network}</p>
      `;return a`
    <${it} text=${ct.heading} title=${p?`${ct.heading}: ${u}`:ct.heading}>
      <p class="uitleg">${m}</p>
    <//>
    <${kr} label=${ct.starts_label} tabs=${$} />
    ${d?a`<${d} key=${o} query=${e} scenario=${n} />`:h}
  `}var ct,ld,Po,cd,dd,pd,ud,gd=T(()=>{"use strict";Ae();U();tt();jt();q();qt();I();Qo();ds();ye();et();Ru();Ye();Qu();La();Ql();Ao();sd();Ja();jr();ct=k.explore,ld=["beeld","beide","lijst"],Po="alle",cd=rn(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),dd=[[ct.filters.step,"stap",gn],[ct.filters.kind,"soort",Os],[ct.filters.from,"vanaf",cd],[ct.filters.to,"tot",cd]],pd=dd.map(([,t])=>t);ud={informatie:ig,afspraken:ag}});function ti(t,e){let n=go();for(let{mark:o}of t)e?n.add(o):n.delete(o);return D({merk:[...n].join(ec),...!n.size&&{alleen:null}},!0),n.size}var ec,go,bd,nc,oc=T(()=>{"use strict";tt();ec=".",go=()=>new Set((B.route.query.merk||"").split(ec).filter(Boolean)),bd=()=>[...go()].join(ec),nc=()=>!!B.route.query.alleen&&go().size>0});var sc,lg,ei,Js,$s,Lr=T(()=>{"use strict";U();I();sc=k.shared.outcomes,lg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ei=({outcome:t})=>a`<g class=${`teken teken-${sc[t].sign}`}>${lg[sc[t].sign]}</g>`,Js=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ei} outcome=${t} />
  </svg>
`,$s=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Js} outcome=${t} /> ${sc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function rc({gaps:t,what:e}){let n=go(),o=t.filter(i=>n.has(i.mark)).length,s=i=>Ct(z(Ke.bar.changed,ti(t,i.target.checked))),r=t.length>1?g(Ke.mark_all,{count:t.length,what:e}):g(Ke.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function pg({title:t,gaps:e,terms:n,alongside:o,by:s,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=z(Ke.questions,e.length).replace(/^\d+ /,""),u=[...xs(e.map(d=>s==="topic"?uo(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ke.repeated,{title:d,count:h}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ke.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${z(Ke.terms,n.length)}</span>`}
      ${o>0&&a`<span class="vouwtal bij">${g(Ke.about_source,{count:o})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${cg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${Ke.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${rc} gaps=${C([...e,...n])} what=${t} />
      <${wr} summary=${m} inside=${$} open=${i} />
    </div>
  `}function yd({gaps:t,terms:e,alongside:n,by:o,scenario:s,open:r}){let i=(c,p)=>c.filter(u=>u[o]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:uo(c)}));return(o==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:o==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${pg} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${o} scenario=${s} open=${r} />
      `)}function ug({row:t,of:e}){let n=Ne(B.route.query.partner),o=C(Z(e,"who").flatMap(c=>c.from===n?c.phrase:[])),s=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=s.length>kd+1?s.slice(0,kd):s,i=s.length-r.length,l=r.length===1&&o.join()===Ke.deadline.how[t.how];return a`
    <${at} ids=${r} />
    ${i>0&&g(Ke.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?Mn(e):Ke.deadline.how[t.how]}</span>
    ${o.length>0&&!l&&a`<span class="bij">${O(n)}: ${o.join(", ")}</span>`}
  `}function dg({gap:t,found:e,scenario:n}){let o=e.deadline,s=Ke.deadline.columns,r=ae(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${wd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${rc} gaps=${[t]} what=${o.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${E} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Fl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>
        ${o.quote}<span class="bij">${o.by}<${zl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${s.stand}><${$s} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${ug} row=${o} of=${e.subject} /></td>
    </tr>
  `}function ni({works:t,partner:e}){let n=Ne(e),o=la(n);return Object.entries(Ke.deadline.left).map(([s,r])=>{let i=t.filter(c=>o(c)===s),l=z(r,i.length,{partner:O(n)});return i.length>0&&a`<p>${l} <${at} ids=${C(i)} name=${ae} />.</p>`})}function _d({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:i,note:l,show:c}=Ke.deadline,p=Y()?mg:$g,u=n||t.length<=p+1?t:t.slice(0,p),m=Oo(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>D({termijnen:"alle"},!0)}>${z(c,t.length-u.length)}</button>
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
          ${u.map(d=>a`<${dg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var Ke,wd,cg,kd,$g,mg,ac=T(()=>{"use strict";Ae();U();tt();jt();q();I();ye();oc();et();Rt();ss();$t();Lr();Ke=k.gaps;wd=t=>go().has(t.mark)?"gemarkeerd":"",cg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${wd(t)}`} data-vraag=${t.mark}>
    <${rc} gaps=${[t]} what=${t.sentence} />
    <div><${Aa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;kd=2;[$g,mg]=[8,5]});async function Tr(t,e){let n=await pt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:o}=await pt().ask("page",{options:[],comparisons:e});return pt().show(o,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function oi({files:t,children:e=null}){let[n,o]=W("");async function s(r,i){window.addEventListener("beforeunload",xd),await eo(o,ce.saving,async()=>{let{name:l,data:c}=await pt().ask(r,i);yn(l,c,Mr[l.split(".").pop()])}),window.removeEventListener("beforeunload",xd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Sd(){let t=re(),[e,n]=W("");async function o(){let[s]=t.current.files;if(!s)return Ct(ce.first_source);eo(n,ce.busy,async()=>(await pt().ask("source",{data:await ea(s)})).message)}return a`
    <${P} title=${ce.source} note=${ce.source_intro}>
      <div class="velden">
        <label class="veld"><span>${ce.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${ce.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ri({message:t,notes:e=[],faults:n,wrong:o,questions:s,requested:r,counts:i}){let l=i&&n.length+s.length>0,c=Object.entries(i||{}).map(hg);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${oi} files=${[{id:"bewaar-fouten",label:ce.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${vd} title=${ce.faults} lines=${n} count=${o} />
    <${vd} title=${ce.questions} lines=${s} count=${r} />
    ${c.length>0&&a`<details><summary>${ce.read}</summary><${F} items=${c} /></details>`}
  `}function Od(t){if(!t.length)throw new Error(ce.first);if(t.length>1)throw new Error(g(ce.one_only,{count:t.length}));if(t[0].size>Yi)throw new Error(g(ce.too_large,{name:t[0].name,most:Yi/2**20}));return t[0]}var ce,Mr,fg,xd,si,vd,hg,zr=T(()=>{"use strict";Ae();U();q();I();Ee();et();Yt();he();ce=k.check,Mr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};fg=()=>pt().ask("shipped").then(()=>pt().show()),xd=t=>t.preventDefault();si=()=>a`
  <${P} title=${ce.save} note=${ce.save_intro}>
    <${oi}
      files=${Object.entries(ce.save_as).filter(([t])=>!(R&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${fg}>${ce.back}</button>`}
    <//>
  <//>
`;vd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ce.list,{title:t,count:n})}</h2><${F} items=${e} />`,hg=([t,e])=>g(ce.counted,{count:e,what:sa(t).toLowerCase()})});function gg({scenario:t,report:e}){let n=o=>eo(e,Ge.busy,async()=>{let s={options:_o(t),marks:bd(),kind:o};yn(`${Ge.file}.${o}`,(await pt().ask("marked",s)).data,Mr[o])});return Object.entries(Ge.office).map(([o,s])=>a`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${s}</button>`)}function bg({gaps:t,scenario:e}){let[n,o]=W(""),s=go();if(!s.size)return null;let r=Fa(t).filter($=>s.has($.mark)),i=s.size-r.length,l=nc(),c=We()?Ge.address:Ge.elsewhere_office,p=[...s].map($=>({mark:$})),u=()=>{ti(p,!1),Ct(Ge.cleared)},m=()=>{D({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ge.label}>
      <p><strong>${z(Ge.count,s.size)}</strong>${i>0&&z(Ge.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>D({alleen:l?null:"gemarkeerd"})}>${l?Ge.every:Ge.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Ge.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${Ge.print}</button>
      <${fe} name=${`${Ge.file}.csv`} rows=${()=>jd(r,e)} label=${Ge.csv} id="merk-csv" />
      ${We()&&a`<${gg} scenario=${e} report=${o} />`}
    </section>
  `}function kg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(po).flatMap(r=>r.partners),...ra],o=[[Mt.fields.partner,"partner",e(n,hr).sort((r,i)=>nt(r[1],i[1]))],[Mt.fields.step,"stap",[...gn,...Cd("stap",wt)]],[Mt.fields.query,"vraag",e(t.map(r=>r.query).sort(nt),uo)],[Mt.fields.weight,"gewicht",[...oo("Severity"),...Cd("gewicht",r=>X("Severity",r))]],[Mt.fields.kind,"soort",Os]],s=a`<${Es} label=${Mt.fields.text} name="tekst" />`;return a`<${wn}><${To} ...${{fields:o,after:s}} names=${ic} /><//>`}function wg({points:t,low:e,source:n}){let o=Object.fromEntries(ic.map(i=>[i,B.route.query[i]])),s=z(Mt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${M("aandachtspunten",{...o,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Mt.parts[i]}</strong> ${g(Mt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Mt.parts_label}>
      ${r("points","overleg",!n,{questions:ai(t),topics:s})}
      ${r("source",Ld,n,{questions:ai(e)})}
    </nav>
  `}function yg({scenario:t}){let{vraag:e,partner:n}=B.route.query,o=e&&n?Ba(Q(t).gaps,{...B.route.query,partner:""}):[];if(!o.length||o.some(({partners:p})=>p.length))return a`<p>${Mt.none}</p>`;let{step:s,other:r,clear:i}=Mt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>D({partner:null})}>${i}</button>`;return a`<p>${o.every(({barrier:p})=>p)?s:r} ${c}</p>`}function _g({gaps:t,alongside:e,per:n,scenario:o,open:s,all:r}){let i=[...t,...e].flatMap($=>po($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>nt($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=ii[n],p=Object.entries(ii).map(([$,d])=>[$,Mt.fold[d]]),u=()=>D({vouw:s?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Mt.heading[c]}</h2>
        <p>${Mt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${s?Mt.refold:Mt.unfold}</button>
        </p>
      </header>
      <${lo} legend=${Mt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${yd} ...${{gaps:l,alongside:e,by:c,scenario:o,open:s}} terms=${C(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${_d} rows=${i} scenario=${o} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${yg} scenario=${o} />`}
  `}function Md({route:t}){let e=G(t.query),n=t.query,o=Q(e).gaps,s=nc(),r=s?Fa(o).filter(w=>go().has(w.mark)):Ba(o,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Ld:!i.length&&l.length>0,p=s||!!n.vraag,u=p?r:c?l:i,m=s||ic.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=xg,d=n.per in ii?n.per:Object.keys(ii)[Number(c&&!p)],f=(n.partner?Ba(o,{...n,partner:""}):[]).flatMap(po).flatMap(w=>w.deadline?w.subject:[]),b=s?Mt.only_title:uo(n.vraag);return a`
    <${it} text=${s?Mt.bar.label:Mt.title}>
      <p class="uitleg">${g(Mt.intro,{report:ao(lt(e.plan))})} ${Un}</p>
    <//>
    ${Le(e).map(w=>a`<${co} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${wg} ...${{points:i,low:l,source:c}} />`}
      <${xa} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${kg} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Mt.source_intro}</p>`}
        <p class="zacht" id="weegt">${Mt.weights}</p>
        <${ni} works=${f} partner=${n.partner||""} />
        <${_g} key=${`${c}${s}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${fe} name="aandachtspunten.csv" rows=${()=>jd(u,e)} /></p>
        <${qs} />
      </div>
    </div>
    <${bg} gaps=${o} scenario=${e} />
    <${ke} text=${g(Mt.shown,{points:ai(i),low:ai(l)})} />
  `}var Mt,Ge,jd,Cd,ic,Ld,ai,ii,xg,Td=T(()=>{"use strict";Ae();U();tt();jt();q();qt();I();Ee();oc();et();dt();Ye();Yt();ac();ss();zr();Mt=k.gaps,Ge=k.gaps.bar,jd=(t,e)=>[[...Mt.csv,...Kn],...t.map(n=>[n.number,X("Severity",n.severity),uo(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(wt).join(", "),n.kinds.map(ut).join(", "),n.partners.map(hr).join(", "),n.subject_label,os(n).map($e).join("; "),...Qt(e,n.plan)])];Cd=(t,e)=>{let n=B.route.query[t]||"";return n.includes(",")?[[n,ft(n.split(",").map(e))]]:[]},ic=["tekst","stap","soort","partner","vraag","gewicht"];Ld="bron",ai=t=>z(Mt.questions,t.length);ii={onderwerp:"topic",soort:"query"};xg=25});function li(t){let[e,n]=[lc(t),v(t,"summary")];return[e,e&&n?`${An.reported} ${n}`:n].filter(Boolean)}function Sg({property:t,value:e}){let n=e.slice(1),o=([s,r])=>v(n,s)&&` (${g(r,{date:rt(v(n,s))})})`;return e.startsWith("@")?[a`<${E} id=${n} />`,Object.entries(An.when[t]||{}).map(o)]:_.lists[t]?X(_.lists[t],e):An.truth[e]||rt(e)}function ui({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:Et(s,"recommendationKind"),response:Et(s,"response")||An.requested.no_response}),o=t.map(s=>a`<li><${E} id=${s} />${g(An.requested.line,n(s))}</li>`);return a`<${P} title=${e}><${Fn} id="gevraagd" items=${o} /><//>`}function Ys({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of ar(t))u&&p===t&&Re(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:o,title:s,caption:r}=An.mentions,i=n.length>(Y()?1:Og),l=[Dt("wat",o.what,({from:c})=>c),{key:"soort",label:o.kind,text:({from:c})=>ue(c)},{key:"verband",label:o.link,text:({how:c})=>c},{...vn("stand",o.stand,({from:c})=>c),cell:({from:c})=>de(c)&&a`<${vt} id=${c} />`}];return a`
    <${Hs} id=${i?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${mt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var An,vg,lc,Zt,Qs,ci,pi,Og,di,Zs=T(()=>{"use strict";U();jt();q();I();ye();et();he();$t();Pe();pn();An=k.thing,vg=new Set([..._.hidden,...An.shown]),lc=t=>{let e=v(t,"promise");return e&&`${v(t,"isNew")==="true"?An.promised_new:An.promised} ${e}`};Zt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;Qs=t=>Object.entries(an.get(t)||{}).filter(([e])=>!vg.has(e)).map(([e,n])=>{let o=n.map(s=>a`<${Sg} property=${e} value=${s} />`);return[V(sa(e)),o.length>1?a`<${F} items=${o} />`:o[0]]}),ci=t=>_t(t,"altLabel").join(", "),pi=({id:t})=>Pa(t).length>0&&a`<${P} title=${An.figures}><${Pl} id=${t} /><//>`;Og=3;di=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p>
              <${at} ids=${ht(o,n)} />${ht(o,n).length>0&&": "}
              <strong>${Et(o,"engagement")||An.organisation.wish}.</strong> ${v(o,"rationale")}
            </p>
            <${ne} of=${[o]} />
          </div>
        `)}
    <//>
  `});function jg({id:t,scenario:e}){let n=Fe.cell_columns,o=Q(e).matrix.kind.filter(c=>el(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>V(ut(c.column)),r=c=>a`<a href=${Bo(c,c.plan)}>${s(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=He(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Gn(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:Rs,cell:i},Fd(n.how,c=>c.most_basis)];return a`
    <${P} title=${Fe.cells} note=${Wt(e)}>
      <${mt} id="vakken" caption=${Fe.cells_caption} rows=${o} columns=${l}
        file=${br(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Lg({id:t,links:e,scenario:n,undecided:o}){let s=Fe.columns,r=j=>gt(j,"initiative"),i=j=>Lt(j)?.key,{links:l,matrix:c}=Q(n),p=C(e.map(r)).length,u=j=>`; ${[X("Strength",l[j][1]),Na(j)].filter(Boolean).join("; ")}`,m=[...Gn(i),Dt("actie",s.action,r),{key:"soort",label:s.kind,text:j=>_t(j,"interventionKind").map(ut).join(", ")},{key:"wie",label:s.who,sort:!1,text:j=>Mn(r(j)),cell:j=>a`<${at} ids=${Rn(r(j))} none=${Mn(r(j))} />`},vn("stand",s.stand,r,n.date),Fd(s.how,j=>l[j][0],u)],$=br(t,"activiteiten",n,i),d={id:"wiewat",caption:Fe.work_caption,rows:e,sort:"actie",columns:m,file:$},h=e.flatMap(j=>_.works[r(j)]?.chapters||[]),f=j=>ft(ht(j,"chapterLead").map(O)),w=In.filter(j=>h.includes(j)&&f(j)).map(j=>`${O(j)} – ${f(j)}`).join("; "),S=e.flatMap(j=>_t(j,"interventionKind")),x=C(c.kind.map(j=>j.column)).filter(j=>!S.includes(j)),y=C(Q(n).apart.map(({kind:j})=>j)),A=gt(t,"broader")&&!o&&g(Fe.absent,{kinds:ft(x.map(ut))}),L=As(lt(n.plan),k.shared.nothing_step),K=a`<p>${o?k.overview.undecided:L}</p>`;return a`
    <${P} title=${g(e.length>p?Fe.work_rows:Fe.work,{count:p,rows:e.length})}>
      ${e.length?a`<${mt} ...${d} />`:K}
      ${A&&a`<p>${A}</p>`}
      ${w&&a`<p class="zacht">${g(Fe.heads,{chapters:w})}</p>`}
      ${y.map(j=>a`<p class="zacht">${g(Fe.care,{kind:V(ut(j))})}
            <a href=${M("maatregelen",{soort:j})}>${Fe.care_link}</a>.</p>`)}
    <//>
  `}function Mg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${E} id=${n} />`,g(we(Lt(n)).thing.step.helper,{awareness:Et(n,"awareness")||Fe.unaware})]);return a`<${P} title=${Fe.helpers}><${F} items=${e} /><//>`}function Bd({id:t}){let e=G(B.route.query),n=ht(t,"narrower"),o=[t,...n],s=i=>o.flatMap(l=>At(l,"barrier")).filter(l=>Me(l,i)),r=o.flatMap(i=>Z(i,"at").flatMap(l=>l.of)).filter(i=>i in Q(e).links&&Ut(i,e.plan));return a`
    <${Cg} id=${t} narrow=${n} />
    <${jg} id=${t} scenario=${e} />
    <${Lg} id=${t} links=${r} scenario=${e} undecided=${up(e).has(t)} />
    <${ui} title=${Fe.requested} ids=${s("Recommendation").filter(i=>Ut(i,e.plan))} />
    <${Mg} ids=${s("Facilitator")} />
  `}var Fe,ms,$i,zd,Fd,Cg,mi=T(()=>{"use strict";U();tt();q();qt();I();ye();zn();et();dt();Rt();Yt();he();$t();Pe();Zs();pn();Fe=k.thing.step,ms=t=>mn.filter(e=>t.includes(e.notation)).map(e=>e.label),$i=t=>_.works[t]?.across?k.shared.all_steps:ms(Wn(t)).join(", "),zd=t=>me[t]?.[1]||"",Fd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:o=>zd(e(o))+n(o),cell:o=>e(o)&&[a`<${Se} basis=${e(o)} />`,` ${zd(e(o))}${n(o)}`]}),Cg=({id:t,narrow:e})=>a`
  <${P} title=${Fe.what}>
    <${Zt} text=${v(t,"step")} />
    <${Zt} text=${v(t,"definition")} />
    <${Zt} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Fe.narrower}<${at} ids=${e} />.</p>`}
    ${gt(t,"broader")&&a`<p>${Fe.broader}<${E} id=${gt(t,"broader")} />.</p>`}
  <//>
`});function fi({name:t,of:e,rows:n,columns:o,fields:s,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:h}}){let f=G(h),{plan:b,strict:w}=f,S=s.map(([,zt,Oe])=>Oe.find(([be])=>be===h[zt])?.[1]),x=p&&w&&k.shared.choices.strict_phrase,y=[...S,h.tekst,x].filter(Boolean).join(" · ")||k.shared.all,{found:A,some:L}=fr(h.tekst||""),K=new Set(L.length?[]:A.map(({id:zt})=>zt)),j=n(f).filter(zt=>!h.tekst||K.has(zt.id)||Fs(r(zt),h.tekst)).filter(zt=>s.every(([,Oe,,be])=>!h[Oe]||be(zt,h[Oe]))),N=z($.count,j.length),It=()=>Tn([...o,...m],Xr(j,o,El("sorteer",i)),zt=>Qt(u?f:null,Lt(zt.id)?.key||zt.plan||b,y));return a`
      <${it} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${wn}>
        <${ts} />
        ${u&&a`<${gr} />`}
        <${To} fields=${s} names=${["tekst","vouw",...s.map(([,zt])=>zt)]}>
          <${Es} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Ns} />`}
      <p class="telling">${N}<${fe} name=${`${sr($.title)}.csv`} rows=${It} /></p>
      <${mt} id=${t} caption=${g($.caption,{count:N})} rows=${j} columns=${o}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${ke} text=${N} />
    `}}var Xn,Xt,Sn,qd,Ad,Rd,Fr,Br,Wd,Tg,fs,zg,Fg,Bg,Dd,Hd,Ag,Ed,Ud,Eg,Ng,Pg,Nd,Ig,Vd,Kd,Gd,bo,Ar,Jd,qg,Rg,Pd,Id,Qd,Yd=T(()=>{"use strict";Bs();U();tt();jt();q();qt();I();Zo();et();dt();Rt();Ye();Yt();$t();Pe();Zs();mi();Xn=k.partners,Xt=k.measures,Sn=k.lookup;qd=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>_t(t,e))].join(" "),Ad="organisationKind",Rd=fi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[R?t:""],textOf:({id:t})=>qd(t),fields:[[Xn.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[Xn.fields.kind,"soort",oo("OrganisationKind"),({id:t},e)=>v(t,Ad)===e],[Xn.fields.role,"rol",Object.entries(Xn.roles),({roles:t},e)=>t.includes(e)]],columns:[Dt("naam",Xn.columns.name,({id:t})=>t,O,zo),{key:"soort",label:Xn.columns.kind,text:t=>Et(t.id,Ad)},{key:"stappen",label:Xn.columns.steps,text:t=>ms(t.steps).join(", ")},{key:"handelt",label:Xn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Xn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Xn.columns.wish,text:t=>t.wish}]}),Fr=t=>_.called[t]?.short||"",Br=t=>v(t,"prefLabel"),Wd="exploitationForm",Tg=qn.map(t=>({id:t,..._.works[t],text:[qd(t),Et(t,Wd)].join(" ")})).sort((t,e)=>nt(Fr(t.id)||"~",Fr(e.id)||"~")||nt(Br(t.id),Br(e.id))),fs=R?"":to[0].date,zg={key:"plan",label:V(yo(fs)),text:({id:t})=>De(t,fs)?ve(t,fs):"",cell:({id:t})=>De(t,fs)&&a`<${vt} id=${t} date=${fs} />`},Fg=t=>{let{outcome:e="",stand:n=""}=ln(t),o=k.shared.outcomes[e]?.phrase||n;return[v(t,"deadlineLabel"),`“${v(t,"deadlineText")}”`,o].filter(Boolean).join(", ")},Bg=(t,e)=>{let n=Jo(t).filter(o=>v(o,"dueBy")===e);return`${rt(e)}: ${ft(n.map(o=>v(o,"deadlineLabel")||Br(t)))}`},Dd="alle",Hd=({id:t},e)=>Me(t,e),Ag=({id:t,across:e},n)=>n===Dd?e:Wn(t).includes(n),Ed=t=>a`<span class="zacht">${t}</span>`,Ud=fi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Tg.filter(e=>Ut(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Br(t),more:[{key:"hoofdstuk",label:Xt.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"doet",label:Xt.columns.who,text:({id:t})=>Mn(t)},{key:"beloofd",label:Xt.columns.promise,text:({id:t})=>v(t,"promise")},{key:"gemeld",label:Xt.columns.reported,text:({id:t})=>v(t,"summary")},{key:"termijnen",label:Xt.columns.terms,text:({id:t})=>Jo(t).map(Fg).join("; ")},Is(Sn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===B.route.query.hoofdstuk)??t[0],titles:[...Ko,["",Xt.no_chapter]]},fields:[[Xt.fields.what,"wat",Object.entries(Xt.types),Hd],[Xt.fields.chapter,"hoofdstuk",Ko,({chapters:t},e)=>t?.includes(e)],[Xt.fields.step,"stap",[...gn,[Dd,Xt.across]],Ag],[Xt.fields.kind,"soort",Os,({id:t},e)=>Go(t).includes(e)],[Xt.fields.status,"staat",oo("Status"),({id:t},e)=>De(t)===e],[Xt.fields.form,"vorm",oo("ExploitationForm"),({id:t},e)=>_t(t,Wd).includes(e)]],columns:[{key:"nr",label:Xt.columns.number,text:({id:t})=>Fr(t),cell:({id:t})=>Fr(t)?a`<a href=${Je(t)}>${Fr(t)}</a>`:Ed(Xt.no_number)},Dt("naam",Xt.columns.name,({id:t})=>t,Br),...Gn(({id:t})=>Lt(t)?.key),{key:"wat",label:Xt.columns.what,text:({id:t})=>ue(t)},...fs&&fs!==je?[zg]:[],vn("nu",R?Xt.columns.stand:V(yo(je)),({id:t})=>t),{key:"termijn",label:Xt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,v(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(o=>a`<p>${Bg(t,o)}</p>`):rt(e)}},{key:"stap",label:Xt.columns.step,text:({id:t})=>$i(t)},{key:"wie",label:Xt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(O).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${at} ids=${e} />`:Ed(t?"":k.shared.no_lead)}]}),Eg=["concerns","reportedUnder","barrier","answeredBy"],Ng=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(Eg.flatMap(n=>ht(t,n))).filter(Jt),text:[O(t),..._t(t,"altLabel"),v(t,"summary"),e.description].join(" ")})),Pg=({id:t})=>a`<${Zt} text=${v(t,"summary")} look="zacht" />`,Nd="Recommendation",Ig=Object.entries(Sn.types).filter(([t])=>Vo(t).length),Vd=(t,e,n)=>fi({name:t,of:e,sort:"naam",rows:({plan:o})=>Ng.filter(s=>Ut(s.id,o)&&Me(s.id,Nd)===n),textOf:({text:o})=>o,named:({id:o})=>O(o),groups:{of:({id:o})=>Object.keys(Sn.types).find(s=>Me(o,s))||"",titles:Object.entries(Sn.types).map(([o,s])=>[o,V(s)])},fields:[[Sn.fields.what,"wat",Ig.filter(([o])=>o===Nd===n),Hd],[Sn.fields.step,"stap",gn,({steps:o},s)=>o.includes(s)]],columns:[Dt("naam",Sn.columns.name,({id:o})=>o,O,Pg),...Gn(({id:o})=>Lt(o)?.key),{key:"wat",label:Sn.columns.what,text:({id:o})=>ue(o)},{key:"zegt",label:Sn.columns.description,text:o=>o.description},{key:"over",label:Sn.columns.about,sort:!1,text:o=>o.about.map(O).join("; "),cell:o=>a`<${at} ids=${o.about} name=${ae} />`},Is(Sn.columns.place,({id:o})=>o)]}),Kd=Vd("naslag","lookup",!1),Gd=Vd("gevraagd","requested",!0),bo=k.timeline,Ar=t=>t.day.slice(0,4),Jd=t=>B.route.query.jaar||Ar(t),qg=(t,e)=>{let[n,o=n]=t.at===t.id&&t.kind!=="einde"?Cs(t.id):[Ar(t)];return n?n<=e&&e<=o:Ar(t)===e},Rg=t=>Jd(t)===Ar(t)?t.day:`z${t.day}`,Pd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),Id=rn(C(_.timeline.map(Ar))),Qd=fi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ve(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Pd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:Jd,titles:Id},fields:[[bo.fields.what,"wat",Object.entries(bo.kinds),(t,e)=>t.kind===e],[bo.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[bo.fields.year,"jaar",Id,qg]],columns:[{key:"dag",label:bo.columns.when,text:Rg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:bo.fields.what,text:t=>bo.kinds[t.kind]},{key:"wat",label:bo.columns.what,text:Pd,cell:t=>[t.id&&a`<${E} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:bo.columns.stand,text:t=>t.phrase},Is(Sn.columns.place,t=>t.at)]})});function Wg({cell:t,change:e}){let[n,...o]=t.brief,s=t.requested&&a`<span class="bij">${Io.requested_mark}</span>`,r=e&&a`<span class="bij door">${Io.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>a`<span class="bij">${c}</span>`),s,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${mo} bar=${t.bar} />${l}`}function Dg({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let i=Ra(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Jn(t.key,o,s.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${ns(c)} aria-haspopup="dialog" onClick=${()=>D({cel:c})}>
        <span class="sr">${g(Io.cell,{row:t.label,step:wt(o)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Wg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Se} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function gi({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=_n(n),i=Ws(t,e,n),[l,c]=W(o?Math.max(0,r.indexOf(Ma(o).step)):0),p=new Set(s?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Vg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${hi(n)} role="table">
      <caption>${g(Io.caption,{rows:Io.heads[t],scenario:Wt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Io.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${Hg} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Io.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ue(t,e,n).map(u=>a`<${Ug} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Io,Hg,Ug,Vg,hi,cc=T(()=>{"use strict";U();tt();q();I();zn();dt();ls();$t();Io=k.overview;Hg=({step:t,place:e,of:n,empty:o,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Je(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Ug=({row:t,plan:e,chosen:n,changes:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${E} id=${t.id} text=${t.label} />`:t.label}</th>
    ${_n(e).map((s,r)=>a`<${Dg} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Vg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Io.one_step}>
    ${_n(t).map((o,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${wt(o)}
        </button>
      `)}
  </div>
`,hi=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Gg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:o,ask:s,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${M(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${Kg[o]}</svg><span><strong>${s}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${qo.wish}</h2><a href=${M(qo.also.to,qo.also.choose)}>${qo.also.ask}</a>
      <${F} look="tegels" items=${qo.tiles.map(n)} />
    </section>
  `}function Jg({point:t,several:e}){let{counts:n,plan:o,query:s,barriers:r,weights:i}=t,l={vraag:s,stap:r.join(","),gewicht:i.join(","),...e&&{plan:o}},c=n&&va(n,e?o:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Qg({points:t,plans:e,count:n}){let o=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${qo.discuss.title}</h2><p>${qo.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${g(qo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${o&&a`<p class="zacht">${s.title}</p>`}
          <${F} look="kaartjes" items=${r.map(i=>a`<${Jg} ...${{point:i,several:o}} />`)} />
        `:null})}
    </section>
  `:null}function Yg({state:t,word:e,things:n,date:o}){let s=i=>Mo(i,o)[1]&&a`<span class="zacht"> – ${Mo(i,o)[1]}</span>`,r=g(te.group,{state:V(e),count:n.length});return a`
    <div class="standgroep">
      <${R?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Te} ids=${Bt(n)} more=${s} />
    </div>
  `}function Zg({scenario:t,plan:e}){return Q(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:s,undecided:r})=>{let i=_.codes.InterventionKind[o],l=s.map(p=>a`<${Yg} ...${p} date=${t.date} />`),c=r?te.undecided:As(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${R?"h3":"h2"}>${g(te.apart.title,{kind:i.label})}<//>
          <p>${g(te.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function Xd({route:t}){let e=G(t.query),n=Object.hasOwn(pc,t.query.rijen||"")&&pc[t.query.rijen||""]||"kind",o=Object.entries(pc).map(([c,p])=>[c,te.rows[p]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Q(e),l=a`<${eb} answer=${i} plan=${lt(e.plan)} plans=${Le(e)} />`;return a`
    ${n==="kind"?l:a`<${it} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[n]}</h2><p>${Wt(e)}</p>
          <p class="acties"><a href=${M("methode")}>${te.legend.more}</a></p>
          <${Xo}>
            <${lo} legend=${te.rows.title} name="rijen" options=${o} current=${s} id="r" />
          <//>
        </div>
        ${Le(e).map(c=>a`
            ${R&&a`<h3>${c.title}</h3>`}
            <${co} plan=${c} />
            <${gi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${fe} name="matrix.csv" rows=${()=>tb(n,e,c)} />
              <${Xe} name=${hi(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${hi(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${Fo} text=${()=>location.href} label=${te.link} />
            </div>
            <${Zg} scenario=${e} plan=${c} />
          `)}
        <${qs} />
      </div>
      <${Ia} undecided=${Ta(e)} />
    </div>
    ${r&&a`<${Us} address=${r} by=${n} scenario=${e} />`}
    <${ke} text=${r?"":g(te.shown,{scenario:Wt(e)})} />
  `}var te,Zd,Kg,qo,pc,Xg,tb,eb,t$=T(()=>{"use strict";U();tt();jt();q();qt();I();zn();et();dt();ls();Ye();Yt();Ao();$t();cc();pn();te=k.overview,{truth:Zd}=k.thing,Kg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:qo}=te;pc={"":"kind",partner:"partner",vorm:"form"},Xg=(t,e,n)=>{let{word:o,lines:s}=He(e);if(!e)return[t.label,wt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,wt(n),o,s.join("; "),X("Basis",r),Zd[String(i)],l,c,p,Zd[String(u)]]},tb=(t,e,n)=>[[...te.csv,...Kn],...Ue(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...Xg(o,s,_n(n)[r]),...Qt(e,n.key)]))],eb=({answer:t,plan:e,plans:n})=>{let o=C(n.map(({date:s})=>s.slice(0,4)));return a`
  <div class="start">
    <${it} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:ao(e)})}</p>
      <p><strong>${z(te.start.dated,o.length,{years:ft(o)})}</strong>
        ${" "}${te.start.since}</p>
    <//>
    <${Gg} answer=${t} />
  </div>
  <${Qg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function e$(t,e){let n=await pt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=En(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],i=(r||[]).filter(c=>nb(c,n)),l=(r||[]).length-i.length;return pt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await dc({decisions:i,undone:[]}),null}function nb({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function dc(t){let e=Vt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let o=await pt().ask("decide",{decisions:t.decisions});e.found={...e.found,...o,decisions:t.decisions}}catch(o){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),o}}async function Be(...t){let{decisions:e}=Vt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await dc({decisions:[...e,...t],undone:[]})}async function n$(t){let{decisions:e,undone:n}=Vt(),[o,s]=[[...e,...n],e.length+t];s>=0&&s<=o.length&&await dc({decisions:o.slice(0,s),undone:o.slice(s)})}function Nr(){let{rows:t,places:e}=Vt().found,n=t.filter(({open:r})=>!r),o=n.filter(r=>r.places.includes(e[e.length-1].value)).length,s=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-o,count:t.length,nowhere:o,without:s})}var En,Vt,bi,uc,Er,ki,hs,wi,gs=T(()=>{"use strict";q();I();Ee();En=()=>pt().board,Vt=()=>En();bi=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),uc=t=>(e,n,o)=>({about:t,which:e,field:n,value:o,by:"hand"}),[Er,ki]=[uc("column"),uc("name")],hs=(t,e)=>uc("list")("",t,e);wi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function bs({label:t,value:e,options:n,id:o=null,type:s=null,pick:r}){let i=or(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${o} type=${s} max=${s&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var ks,Pr=T(()=>{"use strict";U();ks=t=>a`<label class="veld"><span>${t.label}</span><${bs} ...${t} /></label>`});function ob({column:t,act:e}){let[n,o]=t.both,{found:s}=Vt(),r=s.columns.some(({target:h,table:f})=>h===s.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(xt.roles),{partner:l,role:c}=s.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Be(Er(t.which,"target",p[h]||`${l}:${h}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?xt.whose:xt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(xt.readings[h],{one:n,other:o}):xt.roles[h]}
        </label>`)}
    </fieldset>
  `}function sb({column:t,act:e}){let{targets:n,fields:o}=Vt().found,{which:s,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&xt.by_values,t.options.length>0&&t.why==="head"&&g(xt.maybe,{what:t.options.join(", ")}),t.month_first&&xt.month_first,t.says].filter(Boolean),$=C([...n.slice(0,o$),xt.notes,...n.slice(o$)]),d=c?[[`${l}:${c}`,g(xt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${bs} label=${g(xt.as,{head:r})} value=${d[0]?.[0]||l||xt.notes}
          options=${[...d,...rn($)]} pick=${h=>e(()=>Be(Er(s,"target",h===xt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(xt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===o.partner&&a`<${ob} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function rb(){let[t,e]=W(0),{rows:n,fields:o}=Vt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[xt.fields.who]:r,...s.fields}).filter(([c,p])=>p&&c!==o.role);return a`
    <${P} look="bordproef" title=${g(xt.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${xt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${xt.following}</button>
      </p>
    <//>
  `}function s$({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:i}=Vt().found,l=[[g(xt.read,{read:n.filter(c=>!c.open).length,count:n.length}),xt.sum.placed],[g(xt.read,{read:n.filter(c=>c.led).length,count:n.length}),xt.sum.led],[String(wi(o).length),xt.sum.asks],[String(s.length),xt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${xt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${sb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${xt.plan}>
          <${ks} id="plannaam" label=${xt.plan_title} value=${r.title}
            pick=${c=>t(()=>Be(hs(i.title,c)))} />
          <${ks} id="plandag" type="date" label=${xt.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Be(hs(i.day,c)))} />
        <//>
        <${rb} />
        <${P} look=${null} title=${xt.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${s.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var xt,o$,r$=T(()=>{"use strict";U();q();gs();I();he();Pr();xt=k.board.columns,o$=-1});function a$({act:t}){let e=re(),[n,o]=W(null),[s,r]=W(""),[i,l]=W(""),c=(h,f)=>s||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(tn.busy,async()=>{let f=await h(),b=await e$(f.name,f.data);if(o(b&&{...b,given:f}),b)return Ct(b.message);location.hash=M("controleer",{stap:"kolommen"})}),u=h=>c(h?tn.result.alongside_busy:tn.result.making,async()=>{n&&(await Tr(n.given,h)).ok&&(location.hash=M(h?"vergelijk":"overzicht"))}),m=h=>p(async()=>{let f=Od(h);return{name:f.name,data:await ea(f)}}),$=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Ce(()=>{let h=f=>m(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
      <span>${s}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${tn.list.drop}</h2>
        <p>${tn.list.kinds}</p>
        <label class="veld"><span>${tn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${tn.list.others}</p>
        <p role="status">${s}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${tn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${tn.list.pasted}.txt`,i)}>
            ${tn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${tn.list.example_name}.csv`,tn.list.example_list)}>${tn.list.example}</button>
        </div>
      </section>
    </div>
    <${F} look="bordfeiten" items=${tn.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ri} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var tn,i$=T(()=>{"use strict";Ae();U();tt();gs();I();Ee();zr();tn=k.board});function ab({which:t,text:e,act:n}){let[o,s]=W(null),[r,i]=[`wie-${encodeURIComponent(t)}`,o?.match(/.*;\s*/)?.[0]||""],l=o===null?[]:Vt().found.organisations;return a`<details><summary>${Tt.other}</summary>
    <label class="veld"><span>${g(Tt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>s(o||"")}
        onInput=${c=>s(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!o?.trim()}
      onClick=${()=>n(()=>Be(ki(t,"names",o||"")))}>${Tt.other_take}</button></details>`}function l$({act:t}){let{names:e,left_out:n,plan:o,fields:s}=Vt().found,r=(...$)=>e.filter(({reading:d})=>$.includes(d)),i=r("new").map(({text:$})=>$),l=C(e.flatMap($=>$.fresh)).filter($=>!i.includes($)),[c,p]=[r("several"),wi(e).length],u=($,...d)=>t.bind(null,()=>Be(ki($,"names",d.join("; "))),void 0),m=a`<${F} items=${n} /><p class="zacht">${Tt.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(Tt.intro,{count:e.length,asks:p}):Tt.nothing}</p>
    <${Ir} act=${t} title=${Tt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${z(Tt.take_all,c.length)}</button></p>`}>
      ${({which:$,text:d,parts:h})=>a`
        <p>${h.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u($,...h)}>${g(Tt.split,{count:h.length})}</button>
          <button type="button" class="alslink" onClick=${u($,d)}>${Tt.one}</button>
        </p>
      `}
    <//>
    <${Ir} act=${t} title=${Tt.same} names=${r("same")}>
      ${({which:$,parts:d,meant:h})=>a`
        <p>${g(Tt.same_text,{meant:h})}</p>
        <p class="acties">
          <button type="button" onClick=${u($,h)}>${Tt.yes}</button>
          <button type="button" class="alslink" onClick=${u($,...d)}>${Tt.no}</button>
        </p>
      `}
    <//>
    <${Ir} act=${t} title=${Tt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Tt.fresh,{names:ft(l)})}</p>`}>
      ${({which:$,text:d,kind:h})=>a`
        <${bs} label=${g(Tt.kind_of,{name:d})} value=${h||"organisatie"}
          options=${Object.entries(Tt.new_kinds)} pick=${f=>t(()=>Be(ki($,"kind",f)))} />
      `}
    <//>
    <${Ir} act=${t} title=${Tt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Tt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Tt.left_out}>${m}<//>`}
    <${Ir} act=${t} title=${Tt.known} names=${r("known","split","decided")}>
      ${({meant:$})=>$&&a`<p class="zacht">${g(Tt.means,{meant:$})}</p>`}
    <//>
    <${P} look=${null} title=${Tt.expect} note=${Tt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${$=>t(()=>Be(hs(s.without,$.target.checked?"nee":"ja")))} />
        ${Tt.expect_yes}
      </label>
    <//>
  `}var Tt,Ir,c$=T(()=>{"use strict";U();q();gs();I();he();Pr();Tt=k.board.partners;Ir=({title:t,names:e,act:n,children:o,after:s=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${s}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${z(Tt.count,i.count)}</span></p>
            ${o?.(i)}<${ab} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function lb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function cb({row:t,name:e,act:n}){let{choices:o}=Vt().found,s=t.asks[e],r=[["","…"],...rn(o[e]||[])],i=l=>n(()=>Be(Er(s.which,s.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&a`<button type="button" class="alslink" onClick=${()=>i(s.meant)}>${St.right}</button>`}
      ${o[e]&&a`<${bs} label=${`${e}: ${s.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function pb({row:t,act:e,place:n,hold:o,all:s}){let{places:r,choices:i,fields:l}=Vt().found,[c,p]=W(!1),{proposal:u}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=[["",St.unknown],...rn(C([...$?[$]:[],...i[l.kind]]))],h=x=>{o(),e(()=>Be(bi(t.which,l.kind,x)))},f=x=>{n(t,c&&m&&!t.places.includes(x)?`${m}; ${x}`:x),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${St.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${St.later}</button>
  `;function S(x){let{target:y,currentTarget:A,key:L,shiftKey:K}=x;if(y!==A||x.ctrlKey||x.altKey||x.metaKey)return;let j=r.find(N=>N.key===L.toUpperCase());if(j)f(j.value);else if(L==="Enter"&&K&&u)s();else if(L==="Enter"&&u)f(u.value);else if(L.toUpperCase()==="L")n(t,"");else if(L==="+")p(!0);else if(L==="ArrowDown"||L==="ArrowUp"){let N=[...document.querySelectorAll(".bordkaart")];N[N.indexOf(A)+(L==="ArrowDown"?1:-1)]?.focus()}else if(L==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;x.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${S}>
        <h3><span class="bij">${t.number}</span>${lb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:x,role:y})=>a`<span>${x}${y&&` (${y})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||St.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(x=>a`<${cb} row=${t} name=${x} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:x,key:y})=>a`<button type="button" class=${u?.value===x?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(x))} onClick=${()=>f(x)}>
              ${x} <kbd aria-hidden="true">${y}</kbd></button>`)}
        </div>
        <${ks} label=${St.kind} value=${$} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:x})=>x===u.value)&&b}
          ${m&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function ub(){let{cells:t,places:e}=Vt().found;return a`
    <${P} look="bordgroei" title=${St.matrix} note=${St.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:o})=>a`<th scope="col"><abbr title=${n}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:o,open:s})=>a`<tr><th scope="row">${n}</th>
              ${o.map((r,i)=>a`<td class=${r?"is-vol":s[i]?"is-open":""}>
                  ${r||(s[i]?"":"–")}
                  ${s[i]>0&&a`<span>${g(St.open_at,{count:s[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function p$({act:t}){let{reasons:e,rows:n,places:o,fields:s}=Vt().found,[r,i]=W(e[0]?.reason||""),[l,c]=W(ib),[p,u]=W(0),[m,$]=W([]),d=re(),[h,f]=W(0),b=[...e,...["",yi].map(H=>({reason:H,value:"",count:0,strength:""}))].map(H=>({...H,count:n.filter(on=>$c(on,H.reason)).length})).filter(({count:H})=>H),w=n.find(({which:H})=>H===m.at(-1)),S=b.find(({reason:H})=>H===r)||b.find(({reason:H})=>w&&$c(w,H))||b[0],x=S?.reason,y=H=>{i(H),$([]),u(0),Y()&&d.current?.scrollIntoView()},A=()=>c(L.length),L=n.filter(H=>$c(H,x)||H.open&&m.includes(H.which)),K=Math.max(0,Math.min(p,L.length-1)),j=H=>t(()=>Be(...H.map(on=>bi("*",s.step,"",on))),Nr);async function N(H,on){await t(()=>Be(bi(H.which,s.step,on)));let ys=Vt().found.rows.filter(({open:Mi})=>Mi).length;Ct(g(on?St.is_at:St.is_open,{title:H.number||H.title,value:on,count:ys})),f(ys||!H.open?L.indexOf(H)+1:-1)}Ce(()=>{if(!h)return;h<0&&Ot("verder")?.focus();let H=d.current?.querySelectorAll(".bordkaart")||[],on=H[Math.min(Y()?1:h,H.length)-1];h>0&&(on||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let It=e.filter(({strength:H})=>H==="sterk").map(({reason:H})=>H),zt=a`
    <button type="button" id="alle-sterke" onClick=${()=>j(It)}>${St.take_strong}</button>
  `,Oe=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!K} onClick=${()=>u(K-1)}>${St.previous}</button>
      <span>${g(St.which,{place:K+1,count:L.length})}</span>
      <button type="button" disabled=${K>L.length-2}
        onClick=${()=>u(K+1)}>${St.following}</button>
    </p>
  `,be=g(St.more,{count:L.length-l}),Cc=H=>H===yi?St.done:H||St.none;return a`
    <p class="bordstand">${Nr()} ${n.every(({judged:H})=>H)&&St.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${St.reasons}>
        ${It.length>1&&zt}
        <ul>
          ${b.map(({reason:H,value:on,count:ys,strength:Mi})=>a`<li key=${H} class=${H===x?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(H===x)}
                  onClick=${()=>y(H)}><span class="bordtal">${ys}</span> ${Cc(H)}</button>
                <p class="zacht">
                  ${Mi==="zwak"&&a`<span class="bordnaam">${St.weak}</span> `}
                  ${on?g(St.proposal,{value:on}):H===yi?St.done_more:St.none_more}
                </p>
                ${on&&a`<button type="button" class="klein" aria-label=${`${z(St.take,ys)}: ${H}`}
                    onClick=${()=>j([H])}>${z(St.take,ys)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${S&&Cc(S.reason)} <span class="zacht">${L.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${St.keys}</summary>
          <p>${g(St.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(Y()?L.slice(K,K+1):L.slice(0,l)).map(H=>a`<${pb} key=${H.which} ...${{row:H,act:t,place:N}}
              hold=${()=>$([...m,H.which])}
              all=${()=>j([H.proposal?.reason||""])} />`)}
        </ul>
        ${Y()&&L.length>1&&Oe}
        ${!Y()&&L.length>l&&a`<button type="button" onClick=${A}>${be}</button>`}
      </section>
      <${ub} />
    </div>
  `}var St,ib,yi,$c,u$=T(()=>{"use strict";Ae();U();jt();q();gs();I();he();Pr();St=k.board.place,ib=30,yi="-",$c=({open:t,proposal:e},n)=>n===yi?!t:n?e?.reason===n:t&&!e});function d$({act:t}){let e=Vt(),{name:n,decisions:o}=e,{rows:s,plan:r,access:i,fields:l}=e.found,[c,p]=W(null),[u,m]=W(""),$=JSON.stringify(o),d=e.taken===$&&pt().own;Ce(()=>{d||t(async()=>{e.taken=$;let x=await Tr({name:n,decisions:o},!1);p(x.ok?null:x)})},[$]);let h=()=>yn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),f=()=>u!==en.alongside_busy&&eo(m,en.alongside_busy,async()=>{let x=await Tr({name:n,decisions:o},!0);if(!x.ok)return p(x);location.hash=M("vergelijk")});if(c)return a`<div class="antwoord"><${ri} ...${c} /></div>`;if(!d)return a`<p role="status">${en.making}</p>`;let b=G(B.route.query),w=_.plans.find(({title:x})=>x===r.title)||_.plans[_.plans.length-1],S=Q(b).apart.filter(x=>x.plan===w.key&&x.groups.length);return a`
    <p>
      ${Nr()}
      ${s.some(x=>!x.judged)&&a` <strong>${en.not_yet}</strong>`}
    </p>
    <${gi} by="kind" scenario=${b} plan=${w} />
    ${S.map(({kind:x,groups:y})=>{let A=y.flatMap(L=>L.things);return a`<p>${z(en.apart,A.length,{kind:ut(x)})} <${at} ids=${A} /></p>`})}
    ${B.route.query.cel&&a`<${Us} address=${B.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${M("aandachtspunten")}>${en.questions}</a></p>
    <${P} title=${en.take_along}>
      <${ks} id="toegang" label=${en.access} value=${r.access||"niet-openbaar"}
        options=${i.map(x=>[x,x.replace("-"," ")])}
        pick=${x=>t(()=>Be(hs(l.access,x)))} />
      <p class="zacht">${en.access_more}</p>
      <${oi} files=${[{id:"bewaar-werkmap",label:en.workbook,name:"workbook",given:{decisions:o}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${h}>${en.choices}</button>
        <button type="button" id="ernaast" onClick=${f}>${en.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${en.workbook_more} ${en.next_list}</p>
    <//>
    <${si} />
  `}var en,$$=T(()=>{"use strict";U();tt();q();qt();gs();I();Ee();dt();ls();Yt();he();$t();cc();Pr();zr();en=k.board.result});function f$({state:t,why:e,own:n}){let o=k.werkplaats,s=n?a`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:`${g(o.shipped,{title:_.meta.title})} `;return a`<p>${s}${t==="off"?e:o.states[t]}</p>`}function hb(){let t=document.activeElement,e=mb.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==Ot("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],i=t?.id&&Ot(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(fb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function gb({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:i}=Vt(),l=s.rows.filter(m=>m.open).length,c=Ro[Ro.indexOf(t)+1],p=(m,$)=>e(n$.bind(null,m),()=>$),u=t==="plaatsen"&&l?g(Kt.next_open,{count:l}):Kt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${z(Kt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Kt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Kt.undone)}>${Kt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&p(1,Kt.redone)}>${Kt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>$b(e)}>${Kt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function g$({route:t}){let[,e]=W(0),[n,o]=W(""),s=t.query.stap||"",r=En()&&Ro.includes(s)?s:Ro[0],{of:i,Step:l}=m$[r],c=En()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u($,d){let h=hb(),f=En()?.decisions.length;try{o(""),await $(),e(w=>w+1);let b=En()?.decisions.length||0;d?Ct(d()):b!==f&&Ct(z(Kt.decided,b)),window.setTimeout(h,60)}catch(b){o(b.message)}}Ce(()=>{B.started&&window.scrollTo(0,0)},[r]),Ce(()=>{function $(f){let b=Ot({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>En()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",$,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[B.route]);let m={day:p,own:En()?.found.own,count:En()?.found.rows.length};return a`
    <${db} at=${r} />
    <${it} key=${r} text=${i.title} title=${`${k.check.title}: ${Kt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Kt.source,{...c,day:p,who:c.access||Kt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${En()&&r!==Ro[0]&&a`<${gb} at=${r} act=${u} />`}
    ${r===Ro[0]&&a`<${si} /><${Sd} />`}
  `}var Kt,m$,Ro,h$,db,$b,mb,fb,b$=T(()=>{"use strict";Ae();U();tt();jt();q();gs();I();Ee();r$();i$();c$();u$();$$();Yt();zr();Kt=k.board,m$={lijst:{of:Kt.list,Step:a$},kolommen:{of:Kt.columns,Step:s$},plaatsen:{of:Kt.place,Step:p$},partners:{of:Kt.partners,Step:l$},resultaat:{of:Kt.result,Step:d$}},Ro=Object.keys(m$);h$=()=>a`
  <${it} text=${Kt.elsewhere.title}><p class="uitleg">${Kt.elsewhere.intro}</p><//>
  <ol>${Kt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${qs} />
`,db=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Kt.steps_label}><ol>
      ${Ro.map((e,n)=>a`<li class=${n<Ro.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Kt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,$b=t=>t(async()=>{let e=Vt(),{name:n,data:o}=await pt().ask("workbook",{decisions:e.decisions});yn(n,o,Mr.xlsx),e.saved=!0}),mb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],fb=":is(button,select,input,a)"});function bb({columns:t,rows:e}){let n=r=>i=>i[r]??"",o=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),s=e.length>mc?` ${g(dn.first,{count:mc})}`:"";return a`
    <${mt} id="eigen-uitkomst" caption=${`${z(dn.rows,e.length)}${s}`}
      rows=${e.slice(0,mc)} columns=${o} />
    <div class="acties"><${fe} name=${dn.file} rows=${()=>[t,...e]} label=${dn.csv} /></div>
  `}function y$({start:t=dn.example}){let[e,n]=W(t),[o,s]=W(""),[r,i]=W(null);function l(){i(null),eo(s,dn.busy,async()=>i(await pt().ask("ask",{text:e})))}return a`
    <${P} title=${dn.title} note=${dn.intro}>
      <label class="veld breed"><span>${dn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${dn.ask}</button></div>
      <div aria-live="polite">
        ${o&&a`<p>${o}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?dn.yes:dn.no}</strong></p>`}
        ${r?.graph&&a`<${w$} label=${dn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${bb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function wb(t){let e=Object.entries(t.columns),n=o=>vo(o.subject)?a`<${E} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:i=>_$(o,i),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[kb],...Gn(o=>o.plan),{key:"bron",label:Pt.columns.place,sort:!1,text:o=>os(o).map($e).join("; ")}]}function yb({name:t,query:e,scenario:n}){let o=x$(n).filter(c=>c.query===t);if(!o.length)return a`<p>${Pt.nothing}</p>`;let s=wb(e),r={rows:z(Pt.rows,o.length),scenario:Wt(n)},i={key:"sentence",label:Pt.columns.sentence,text:c=>c.sentence},l=()=>Tn([i,...s],o,c=>Qt(n,c.plan));return a`
    <${mt} id=${`uitkomst-${t}`} caption=${g(Pt.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${fe} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${Pt.as_sentences}</a>
    </div>
  `}function _b({name:t,query:e,scenario:n}){let o=e.shelf===wa;return a`
    <p class="kruimel"><a href=${M("vragen")}>${Pt.title}</a></p>
    <${it} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${o&&a`<${wn}><${_a} /><//>`}
    <${xn} pairs=${[[Pt.why,e.why],[Pt.weight,e.severity]]} />
    ${o&&a`<section><h2>${Pt.result}</h2><${yb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!yl([t,e])&&a`<p>${e.open?Pt.open:Pt.elsewhere}</p>`}
    ${t in Pt.rows_of&&a`<p><a href=${M("overzicht",{rijen:Pt.rows_of[t]})}>${Pt.in_overview}</a></p>`}
    <${Qn} title=${Pt.sparql}>
      <${w$} label=${Pt.sparql} text=${e.sparql} lang="en" />
      <${Fo} text=${()=>e.sparql} label=${Pt.copy} />
    <//>
    ${pe()&&!e.open&&a`<${y$} key=${t} start=${e.sparql} />`}
  `}function xb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:Pt.columns.title,text:s=>s.title,cell:s=>a`<a href=${M(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:Pt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:Pt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${mt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===wa?o:o.slice(0,2)} />
    <//>
  `}function v$({route:t}){let e=G(t.query),n=t.path[1],o=_.queries[n];if(n&&!o)return a`<${No} />`;if(n)return a`<${_b} ...${{name:n,query:o,scenario:e}} />`;let s=xs(x$(e).map(r=>r.query));return a`
    <${it} text=${Pt.title}><p class="uitleg">${Pt.intro}</p><//>
    ${pe()&&a`<${y$} />`}
    ${Pt.shelves.map(r=>a`<${xb} shelf=${r} counts=${s} />`)}
  `}var Pt,dn,mc,w$,k$,_$,x$,kb,S$=T(()=>{"use strict";U();tt();jt();q();qt();I();Ee();Zo();et();dt();Ye();Yt();he();ss();$t();Pe();jr();Pt=k.questions,dn=k.questions.own,mc=200;w$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;k$={barrier:t=>t.barrier&&wt(t.barrier),kind:t=>t.kind&&ut(t.kind),partner:t=>t.partner&&hr(t.partner),severity:t=>X("Severity",t.severity),detail:t=>t.detail&&(vo(t.detail)?O(t.detail):t.description)},_$=(t,e)=>(k$[t]?k$[t](e):e[t])||"",x$=t=>Q(t).gaps.flatMap(e=>po(e).map(n=>({...n,plan:e.plan}))),kb={key:"severity",label:Pt.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>_$("severity",t),cell:t=>a`<${Sa} severity=${t.severity} />`}});function j$(t,e,n,o){let s=n;return{placed:gc(t,e).map(i=>{let l=o(i);return s+=l,{...i,y:s-l,middle:s-l/2}}),bottom:s}}function vb({lane:t,rows:e,wide:n}){let o=Oo(e,!0),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Ht.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*Ht.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*Ht.line}>
        ${o.length?o.join(" · "):z(Wo.lane_total,e.length)}
      </text>
    </g>
  `}function Sb({row:t,lane:e,shown:n,point:o}){let s=Ht.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Ht.level,i=t.tail&&hc[t.outcome].tail&&Ht.left+t.tail,l={row:t,x:s,y:r},c=g(Wo.mark,{...t,what:t.what||Wo.card.none,phrase:hc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${s} ${r} H${Math.max(i,s+9)} m0 -5 v10`} />`}
    <a href=${Je(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${s} ${r})`} onMouseEnter=${()=>o(l)} onFocus=${()=>o(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ei} outcome=${t.outcome} /></g>
    </a>
  `}function Ob({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:i}=t,[l]=_e(s.id),c=ol(s.work),p={...r>e*.62?{right:_i(e-r+14,e)}:{left:_i(r+14,e)},...i>n*.6?{bottom:_i(n-i,n)}:{top:_i(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${$s} outcome=${s.outcome} on=${s.on&&g(Wo.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${at} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${$e(l)}</p>`}
    </div>
  `}function M$({plan:t,rows:e,date:n}){let[o,s]=W(null),{wide:r,years:i,beyond:l}=Hn(t),{placed:c,bottom:p}=j$(t,e,Ht.top,({levels:y,title:A})=>Math.max(y*Ht.level+Ht.pad,A.length*Ht.line+36)),u=Ht.left+r+20,m=p+Ht.foot,$=rl(t,n),d=Ht.left+$.x,h=g(Wo.report,{date:rt($.date)}),f=h.length*8.6+24,b=()=>s(null),w=y=>y.key==="Escape"&&b(),S=l&&{x:Ht.left+l.x,y:Ht.top-9},x=Math.min(Math.max(d-f/2,Ht.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${m}`} role="group" aria-label=${Wo.picture}>
        <rect class="daarna" x=${d} y=${Ht.top} width=${u-d} height=${p-Ht.top} />
        ${i.map(({year:y,x:A})=>a`
            <g class="jaar">
              <line x1=${Ht.left+A} x2=${Ht.left+A} y1=${Ht.top} y2=${p} />
              <text x=${Ht.left+A+4} y=${Ht.top-9}>${y}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${S}>${Wo.beyond}</text></g>`}
        ${c.map(y=>a`<${vb} lane=${y} rows=${y.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Ht.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${x} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${x+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(y=>y.mine.map(A=>a`<${Sb} key=${A.id} ...${{row:A,lane:y}} shown=${o?.row.id===A.id} point=${s} />`))}
      </svg>
      ${o&&a`<${Ob} at=${o} width=${u} height=${m} close=${b} />`}
    </div>
  `}function F$({scenario:t,plan:e}){let n=so(e,t.date);if(!n.length)return null;let{wide:o,years:s,beyond:r}=Hn(e),i=fn(e.key,t.date),l=f=>C$+8+f/o*(Xs-C$-16),c=f=>Math.max(Cb,z$(f)*T$+4),{placed:p,bottom:u}=j$(e,n,fc,c),m=l(rl(e,i).x),$=p.map(f=>g(O$.description,{chapter:js(f),counts:ft(Oo(f.mine))})),d=m>Xs-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Mb(f,b)}) scale(${jb})`}>
      <title>${[b.name,b.by,hc[b.outcome].phrase].join(", ")}</title>
      <${ei} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${Xs} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${fc} width=${Xs-m} height=${u-fc} />
      ${s.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Wo.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Xs} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Tb(js(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>Lb(b).map(([w,S])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${S}</text>`))}
      <line class="baan" x1="0" x2=${Xs} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(O$.line,{date:rt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<bc).map(h(f)))}
    </svg>
  `}var O$,Wo,hc,Ht,gc,L$,_i,C$,Xs,fc,T$,Cb,jb,bc,z$,Lb,Mb,Tb,kc=T(()=>{"use strict";U();tt();q();I();et();Rt();$t();Lr();O$=k.summary.lanes,Wo=k.promises,hc=k.shared.outcomes,Ht={left:320,top:32,foot:40,level:19,pad:30,line:21},gc=(t,e)=>Hn(t).lanes.map((n,o)=>({...n,mine:e.filter(s=>s.lane===o)})).filter(({mine:n})=>n.length);L$=({plan:t,lane:e})=>Hn(t).lanes[e]?js(Hn(t).lanes[e]):"";_i=(t,e)=>`${t/e*100}%`;[C$,Xs,fc,T$,Cb,jb]=[262,690,17,8,16,.62],bc=30,z$=t=>Math.min(t.levels,bc),Lb=t=>[...xs(t.filter(({level:e})=>e>=bc).map(({x:e})=>e))],Mb=(t,e)=>t.middle+(e.level-(z$(t)-1)/2)*T$,Tb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function zb({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?On.route.undecided:On.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${F} look="gemis" label=${On.route.silent} items=${i} />`}
        <ul class="namen">
          ${o.map(({id:l,label:c,cells:p})=>a`
              <li class=${Nt(l)?"verzamel":""}>
                <${Se} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Fb({scenario:t,plan:e}){let n=Ue("kind",t,e),o=Ue("partner",t,e),{reach:s}=Q({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${zb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${o.filter(l=>l.cells[i]?.initiatives)} column=${s[0].columns[i]} />
        `)}
    </ol>
  `}function B$({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Wt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(On.head,{date:rt(fn(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(On.foot.source,{sources:io(t)})} ${g(On.foot.version,l)}</p>
        <p>${g(On.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function Bb({cell:t,step:e}){let[n,o]=[wt(e),t?.brief||[]],[s,r]=o;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${s}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${mo} bar=${t.bar} /><span>${s}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${s}</span></td>`:a`<td class="niets">${o.join(" ")||"–"}</td>`}function Eb({scenario:t,plan:e,...n}){let o=we(e).summary,{points:s}=Q({...t,plan:e.key}),{phrase:r,named:i}=Pn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${B$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(o.intro,{report:ao(e)})} ${r.lead}</p>
      <${co} plan=${e} />
      <${xi} title=${o.matrix.title} note=${o.matrix.note}>
        <${Ab} scenario=${t} plan=${e} />
        <${_r} undecided=${Ta(t,e)} />
      <//>
      <${xi} title=${k.overview.start.discuss.title}>
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
  `}function Nb({scenario:t,plan:e,...n}){let{summary:o,shared:s}=we(e),r=rt(fn(e.key,t.date)),i=cr(so(e,t.date),s.outcomes,Pn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${Js} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${o.lanes.drawn} </span>`,o.lanes.note];return a`
    <${B$} plan=${e} scenario=${t} ...${n}>
      <${xi} title=${o.route.title} note=${o.route.note}>
        <${Fb} scenario=${t} plan=${e} />
      <//>
      <${xi} title=${o.lanes.title} note=${l}>
        <${F$} scenario=${t} plan=${e} />
        <${F} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function A$({route:t}){let e=G(t.query),n=Le(e);return a`
    <div class="vel-boven">
      <${it} text=${On.title}><p class="uitleg">${On.screen}</p><//>
      <${ts} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${On.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((o,s)=>[Eb,Nb].map((r,i)=>{let l=2*s+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:o,number:l,total:2*n.length}} />`}))}
    </div>
    <${ke} text=${On.screen} />
  `}var On,Ab,xi,E$=T(()=>{"use strict";U();jt();q();qt();I();zn();dt();Rt();ls();Ye();he();kc();$t();Lr();On=k.summary;Ab=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${On.matrix.title}</caption>
    <thead>
      <tr><td></td>${_n(e).map(n=>a`<th scope="col">${wt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ue("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>a`<${Bb} cell=${o} step=${_n(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,xi=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function vi(t){let n=t.flatMap(s=>Ls(s,G({}))).map(({step:s,basis:r})=>`${v(s,"notation")} ${r}`),o=({notation:s})=>Object.keys(me).find(r=>n.includes(`${s} ${r}`));return wc(mn.filter(o).map(s=>`${s.label} (${me[o(s)||""][1]})`))}function Pb({id:t}){let e=Z(t,"who").flatMap(S=>S.acts?S.to:[]),n=({key:S})=>g(ot.steps,{steps:vi(e.filter(x=>Ut(x,S)))}),o=S=>_.partners[S].find(x=>x.id===t)?.steps||[],s=ms(o("")),r=_.plans.filter(S=>o(R?S.key:"").length),i=Z(t,"who").flatMap(S=>S.acts?[]:Wn(S.to)),l=ms(C(i)).filter(S=>!s.includes(S)),c=S=>Z(S,"who").every(x=>x.from===t),p=Bt(C(e.filter(S=>_.works[S]?.across&&c(S)))),u=At(t,"unitOf"),m=Bt(At(t,"chapterLead")),$=m.flatMap(_e),d=m.flatMap(S=>At(S,"concerns")).filter(S=>Me(S,"Contradiction")&&_e(S).some(x=>$.includes(x))),h=d.length>0&&a`${ot.disputed} <${at} ids=${C(d)} />`,f=S=>{let x=ms(_.partners[""].find(y=>y.id===S)?.steps||[]);return x.length>0&&a`<span class="zacht"> – ${wc(x)}</span>`},b=v(t,"tooi"),w=[...Qs(t),[k.thing.also_known,ci(t)],[ot.leads,m.length>0&&a`<${Te} ids=${m} /> ${h}`],[ot.units,u.length>0&&a`<${Te} ids=${u} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:rt(v(t,"checkedOn"))}):ot.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${Zt} text=${v(t,"summary")} />
      ${Nt(t)&&a`<p>${ot.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(S=>a`<p>${R&&`${S.title}: `}${n(S)}</p>`)}
      ${p.length>0&&a`<p>${ot.across}<${at} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:wc(l)})}</p>`}
      ${!s.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${xn} pairs=${w} />
    <//>
  `}function Ib({id:t,rows:e}){let n=ot.columns,o=p=>Lt(p.to)?.key,s=({of:p})=>C(p.map(u=>v(u,"summary"))).join(" "),r=[...Gn(o),Dt("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>ue(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${Zt} text=${s(p)} look="zacht" />`]},vn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>$i(p.to)},$o(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter(m=>m.to===p);return{...u[0],phrase:C(u.map(m=>m.phrase)).join(", "),of:u.flatMap(m=>m.of)}}),l=br(t,"activiteiten",G({}),o),c={id:"acties",caption:ot.work_caption,rows:i,sort:"actie",columns:r,file:l,open:Y()?Wb:void 0};return a`
    <${P} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?a`<${mt} ...${c} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function qb({id:t}){let e=v(t,"organisationKind")===ot.places.of&&!Nt(t)?_t(t,"altLabel"):[],n=p=>e.some(u=>ro(p.replace("-"," ")).includes(ro(u))),o=p=>_t(p,"place").filter(n).join(", "),s=Z(t,"who").map(p=>p.to),r=Bt(qn.filter(p=>o(p)&&!s.includes(p))),l=a`<${Te} ids=${r} more=${p=>a`<span class="zacht"> – ${o(p)}</span> <${vt} id=${p} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${ot.places.note}>${l}<//>`}function Rb({id:t}){let[e,n]=[G({}),la(t)],s=_.plans.flatMap($=>so($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=Z(t,"who").flatMap($=>$.acts?$.to:[]),i=C([...r,...r.flatMap($=>ht($,"followedBy"))]).filter($=>ot.to_come.includes(De($))&&!s.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...s.map(({work:$,what:d,quote:h,by:f})=>[n($),$,d,`${h} (${l(f)})`]),...i.map($=>["planned",$,ve($).toLowerCase()])],p=Object.entries(ot.coming.groups).flatMap(([$,d])=>{let h=c.filter(([b])=>b===$).map(([,b,...w])=>a`<li><${E} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Fn} id=${`komt-${$}`} items=${h} first=${Y()?yc:void 0} />`;return h.length?a`<p>${z(d,h.length)}</p>${f}`:[]}),u=M("beloften",{partner:v(t,"notation"),uitkomst:"ahead"}),m=s.length>0&&a`<p><a href=${u}>${ot.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${ot.coming.title} note=${ot.coming.note}>${p}${m}<//>`}function Db({id:t}){let e=Z(t,"own");if(!e.length)return null;let n=({to:o,of:[s]})=>a`
    <h3><${E} id=${o} /></h3>
    <${yr} id=${s} /><${ne} of=${[s]} />
  `;return a`
    <${P} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${Fn} id="eigen" as="div" first=${yc} items=${e.map(n)} />
    <//>
  `}function Hb({id:t}){let e=Z(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[v(r[0],"asOf").slice(0,4),v(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Zt} text=${v(i,"summary")} />`)} <${ne} of=${r} />
  `,o=Bt(C(e.map(r=>xo(r,t)))).map(r=>{let i=e.filter(l=>xo(l,t)===r);return a`<li><${E} id=${r} />${i.map(n)}</li>`}),s=e[0].to===t?ot.its_members:ot.members;return a`<${P} title=${s}><${Fn} id="leden" items=${o} first=${o.length} /><//>`}function Ub({id:t}){let e=new Map(Z(t,"with").map(s=>[xo(s,t),s]));if(!e.size)return null;let n=Bt([...e.keys()]).map(s=>{let{of:r=[],more:i}=e.get(s)||{},l=g(i?ot.more_works:ot.works,{works:r.map(ae).join(", ")});return a`<li key=${s}><${E} id=${s} /><span class="zacht">${l}</span></li>`}),o=a`<ul class="kolommen">${n}</ul>`;return a`
    <${P} title=${ot.together} note=${ot.alphabetical}>
      ${Y()?a`<${Fn} id="samen" items=${n} first=${yc} />`:o}
    <//>
  `}function Vb({id:t}){let e=G({}),n=Ka(t,e),o=n.flatMap(u=>u.rows),s=ft(n.flatMap(({end:u})=>u===t?[]:O(u))),r=n.reduce((u,m)=>u+(m.end===t?m.rows.length:0),0),i=g(s?ot.flows.also:ot.flows.title,{count:r,more:o.length-r}),l={id:Y()?"stromen":"",title:i},c=s&&a`<p class="zacht">${g(ot.flows.note,{names:s})}</p>`,p=a`<${Za} ...${{rows:o,scenario:e}} state=${O(t)} />`;return o.length>0&&a`<${Hs} ...${{...l,intro:c}}>${p}<//>`}var ot,wc,Wb,yc,N$,P$=T(()=>{"use strict";U();tt();jt();q();qt();I();Qo();ds();ye();Zo();et();dt();Rt();Yt();Ql();he();$t();Pe();Zs();mi();pn();ot=k.thing.organisation,wc=t=>ft(t.map(e=>e.toLowerCase()));Wb=4,yc=1;N$=({id:t})=>a`
  <${Pb} id=${t} />
  <${Ib} id=${t} rows=${Z(t,"who")} />
  <${qb} id=${t} />
  <${Rb} id=${t} />
  <${Db} id=${t} />
  <${di} title=${ot.wishes} ids=${At(t,"wish")} of="concerns" />
  <${ui} title=${ot.requested} ids=${Bt(At(t,"askedOf"))} />
  <${Hb} id=${t} />
  <${Vb} id=${t} />
  <${Ub} id=${t} />
  <${Ys} id=${t} />
`});function Kb({id:t,reports:e}){let n=$n(t);if(Ln(t.split("/")[0]).dates.length<3)return null;let o=r=>ln(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${vt} id=${t} date=${r} />`,s=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${o(r)}`);return a`<${F} as="ol" look="verslagen" label=${n.strip} items=${s} />`}function Gb({id:t}){let e=Ln(t.split("/")[0]),{no_result:n,not_mentioned:o}=$n(t),s=e.dates.filter(({date:p})=>De(t,p)),r=_.codes.AgreementStatus[v(t,"agreementStatus")]?.definition;if(!s.length)return null;let i=p=>_e(p).length&&v(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(De(t)),l=(p,u)=>a`
    <${Zt} text=${v(p,"summary")} /><${is} of=${p} />
    <${Zt} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${ne} of=${[p]} />
  `,c=s.map(({date:p,label:u})=>{let m=Dn(t,p);return a`
      <strong>${V(u)}</strong>
      <p><${vt} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${Zt} text=${r} look="zacht" />`}
      ${ln(t,p).earlier&&a`<p class="zacht">${V(o)}</p>`}
      ${m&&l(m,p)}
    `});return a`<${Kb} id=${t} reports=${s} /><${F} as="ol" look="tijdlijn" items=${c} />`}function Jb({id:t}){let e=ht(t,"silentPart"),n=e.map(o=>[v(o,"summary"),a`<span class="zacht"> (${X("SilentWeight",v(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${F} items=${n} />`}function Qb({id:t}){let e=$n(t),n=e.deadline_columns,o=Jo(t);if(!o.length)return null;let s=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>v(i,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>v(i,"dueBy"),cell:i=>rt(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:n.kind,text:i=>lr(v(i,"modality"))},{key:"er",label:n.there,text:i=>ln(i).delivery||e.not_there},{...$o(n.place,()=>[]),cell:i=>a`<${Zt} text=${v(i,"summary")} /><${ne} of=${[i]} />`}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function Yb({id:t}){let e=$n(t),n=e.who_columns,o=Z(t,"who"),s=ht(t,"reportedUnder"),r=s.length>0&&a`${e.partners_above}<${at} ids=${s} />.`;if(!o.length)return a`<p>${e.no_partner}${r}</p>`;let i=[Dt("wie",n.who,({from:l})=>l,O,zo),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>v(l[0],"summary")},$o(n.place,({of:l})=>l.slice(0,1))];return a`<${mt} id="wie" caption=${e.who_caption} rows=${o} columns=${i} />`}function Zb({id:t}){let e=ht(gt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${at} ids=${e} />.</p>`}function Xb({id:t}){let e=$n(t),n=ia(t);return n.length?n.map(o=>a`<${yr} id=${o} /><${ne} of=${[o]} />`):v(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:_t(t,"interventionKind").map(ut).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function tk({id:t}){let e=$n(t),n=At(t,"subMeasureOf"),o=s=>a` <${vt} id=${s} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Te} ids=${n} more=${o} /><//>`}function I$({id:t}){let e=$n(t),n=Ln(t.split("/")[0]),o=yo(n.date,n),s=Qs(t),r=v(t,"isContainer")==="true"?tk:ek;return a`
    <${P} title=${v(t,"promise")?e.promise:e.what}>
      ${li(t).map(i=>a`<${Zt} text=${i} />`)}
      ${v(t,"isNew")==="true"&&a`<${Zt} text=${g(e.new,{when:o})} look="zacht" />`}
      ${v(t,"numberedByUs")==="true"&&a`<${Zt} text=${e.numbered} look="zacht" />`}
      <${ne} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${pi} id=${t} />
    ${s.length>0&&a`<${P} title=${k.thing.further}><${xn} pairs=${s} /><//>`}
    <${Ys} id=${t} />
  `}var $n,ek,q$=T(()=>{"use strict";U();q();I();ye();et();dt();Rt();he();$t();Pe();Zs();pn();$n=t=>we(Lt(t)).thing.undertaking;ek=({id:t})=>a`
  <${P} title=${$n(t).progress}><${Gb} id=${t} /><${Jb} id=${t} /><${Qb} id=${t} /><//>
  <${P} title=${$n(t).who}><${Yb} id=${t} /><${Zb} id=${t} /><//>
  <${di} title=${$n(t).expected} ids=${Z(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${$n(t).steps}><${Xb} id=${t} /><//>
`});function sk({id:t}){let e=nk[hn(t)];return e?_.plans.filter(n=>!Lt(t)||n===Lt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${ok} key=${n.plan.key} ...${n} />`):null}function rk({id:t}){let e=At(t,"inChapter"),n=Ll(nn.other.annex.file),o=l=>a` <${vt} id=${l} />`,s=l=>g(vi([l])?nn.other.at:nn.other.no_step,{steps:vi([l])}),r=l=>a`${o(l)}<p class="zacht">${li(l).join(" ")} ${s(l)}</p>`,i=qn.filter(l=>_.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${P} title=${nn.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${nn.other.annex.label}</a></p>`}
      <${Te} ids=${Bt(e)} more=${r} />
      ${i.length>0&&a`<p>${nn.other.under}</p><${Te} ids=${Bt(i)} more=${o} />`}
    <//>
  `}function ak({id:t}){let e=[...Qs(t),[Me(t,"Legislation")?nn.also_known:nn.in_source,ci(t)],[nn.place,_e(t).length>0&&a`<${ne} of=${[t]} />`]];return a`
    <${P} title=${nn.known}>
      ${Me(t,"Facilitator")&&a`<p class="zacht">${we(Lt(t)).thing.other.judged}</p>`}
      <${Zt} text=${Me(t,"Figure")&&_.lookups[t].description} />
      <${Zt} text=${v(t,"summary")} />
      <${Zt} text=${v(t,"rationale")} />
      <${xn} pairs=${e} />
    <//>
    <${pi} id=${t} />
    ${Me(t,"Chapter")&&a`<${rk} id=${t} />`}
    <${Ys} id=${t} />
  `}function ck({id:t}){let e=G(B.route.query),n=hn(t)==="organisation"&&v(t,"notation"),o=i=>po(i).some(({partners:l})=>n&&l.includes(n)),s=Q(e).gaps.filter(i=>i.pages.includes(t)||o(i));if(!s.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Aa} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(nn.gaps,{count:s.length})}>
      <${Fn} id="vragen" items=${s.map(r)} first=${Y()?lk:ik} as="div" />
    <//>
  `}function pk({id:t}){let e=hn(t),n=[R$[e]&&a`<a href=${M(R$[e])}>${nn.crumbs[e]}</a>`,R&&Lt(t)?.title,...["inChapter","subMeasureOf"].map(o=>gt(t,o)&&a`<${E} id=${gt(t,o)} />`),ue(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function W$({route:t}){let e=t.path.slice(1).join("/");if(!Jt(e))return a`<${No} />`;let n=O(e),o=hn(e),s=o==="undertaking"&&v(e,"isContainer")!=="true",r=()=>{let i=()=>g(nn.stand,{stand:ve(e).toLowerCase()}),l=s?[lc(e),i()]:[v(e,"summary")],c=[`${ue(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([..._e(e),..._e(Dn(e))]);return ya(c.replace(/([^.!?])$/,"$1."),p,null,Lt(e)||lt())};return a`
    <${pk} id=${e} />
    <${it} text=${n} title=${n}>
      ${s&&a`<p><${vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&a`<${Ns} />`}
    <${sk} id=${e} />
    <div class="acties bovenaan">
      <${Fo} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${nn.around}</a>
    </div>
    <${uk[o]} id=${e} />
    <${ck} id=${e} />
  `}var nn,_c,nk,ok,ik,lk,R$,uk,D$=T(()=>{"use strict";U();tt();jt();q();qt();I();ye();et();dt();Rt();Ye();Yt();he();ss();$t();Pe();Zs();P$();mi();q$();pn();jr();nn=k.thing,_c=k.thing.route,nk={organisation:(t,e)=>_.partners[R?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Wn},ok=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${R?g(_c.of_plan,{plan:t.title}):_c.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${_c[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[ik,lk]=[3,1];R$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};uk={undertaking:I$,organisation:N$,step:Bd,other:ak}});function dk({rows:t,whole:e,chosen:n,plan:o,scenario:s}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${yt.tiles_label}>
      ${cr(t,we(o).shared.outcomes,e?Pn(s,o).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>D({uitkomst:n===r?null:r})}>
            <${Js} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(fn(o.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function hk({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(l=>o[l].open),r=t.filter(l=>l.outcome===s).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,mk).map(l=>V$(l,a`<${Js} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${yt.open.title}</h2>
      <p>${r.length?g(yt.open.phrase,{date:rt(fn(e.key,n))}):yt.open.none}</p>
      <${F} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${yt.open.gaps}</a></p>
      <h2>${yt.read.title}</h2>
      <ul class="leesregels"><li>${yt.read.first}</li>${fk}<li>${yt.read.last}</li></ul>
    </aside>
  `}function kk({rows:t}){let n=C([...t.flatMap(s=>K$(s.work)),...ra]).map(s=>[s,O(Ne(s))]).sort((s,r)=>nt(s[1],r[1])),o=[[yt.fields.year,"jaar",rn(C(t.map(s=>s.day.slice(0,4))).sort(nt))],[yt.fields.partner,"partner",n],[k.measures.fields.chapter,"hoofdstuk",Ko]].filter(([,,s])=>s.length);return a`<${To} fields=${o} names=${["jaar","partner","hoofdstuk"]} />`}function yk({plan:t,scenario:e,chosen:n,query:o}){let{date:s}=e,r=so(t,s),i=hp(t,s).filter(qr(o)),l=Hn(t).termless[s].filter(f=>qr(o)({work:f,day:""})),c=r.filter(qr(o)),p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),m=u(c),$=Oo(m).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(yt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Pn(e,t).phrase.overdue}</p>
  `,h=a`
    <${dk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${M$} plan=${t} rows=${m} date=${s} /><${bk} plan=${t} rows=${m} /></div>
      <${hk} rows=${c} plan=${t} date=${s} />
    </div>
    <${Qn} look="tweeling" title=${yt.table}>
      <${mt} id=${`beloften-${t.key}`} caption=${yt.caption} rows=${m} columns=${U$} sort="dag" />
    <//>
  `;return a`
    <section>
      ${R&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${z(yt.kept,m.length)}</strong> ${$}</p>`}
      <${ni} works=${u(r.filter(qr({...o,partner:""}))).map(f=>f.work)}
        partner=${o.partner||""} />
      ${r.length>0&&h}
      <${H$} title=${yt.undated} items=${i.map(wk)} />
      <${H$} title=${yt.bare} items=${l.map(f=>a`<${E} id=${f} />: ${ve(f,s)}`)} />
    </section>
  `}function G$({route:t}){let e=G(t.query),n=Le(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(c=>so(c,e.date)),r=s.filter(qr(t.query)).filter(c=>!o||c.outcome===o),i=()=>Tn($k,r,c=>Qt(e,c.plan.key)),l={title:yt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${it} text=${yt.heading} title=${yt.title} />
    <${wn}><${ts} /><${gr} /><${kk} rows=${s} /><//>
    <${Ns} />
    ${n.map(c=>a`<${yk} key=${c.key} ...${{plan:c,scenario:e,chosen:o,query:t.query}} />`)}
    <p class="acties">
      <${fe} name="beloften.csv" rows=${i} />
      ${s.length>0&&a`<${Xe} name="beloften" ...${l} />`}
    </p>
    <${ke} text=${z(yt.lane_total,r.length)} />
  `}var yt,U$,$k,V$,mk,fk,gk,bk,K$,qr,wk,H$,J$=T(()=>{"use strict";U();tt();jt();q();qt();I();ye();et();dt();Rt();Ye();Yt();he();ac();Ao();kc();$t();Lr();Pe();yt=k.promises;U$=[{key:"dag",label:yt.columns.day,text:t=>t.day,cell:t=>t.by},Dt("actie",yt.columns.work,t=>t.work),{key:"wat",label:yt.columns.what,text:t=>t.what||v(t.work,"prefLabel")},{key:"wie",label:yt.columns.who,text:t=>Mn(t.work)},{key:"woorden",label:yt.columns.quote,text:t=>t.quote},{key:"stand",label:yt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${$s} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:yt.columns.lane,text:L$}],$k=[...U$,Is(yt.columns.place,t=>t.id)],V$=({work:t,short:e},n,o,s)=>a`
  ${n}<span><${E} id=${t} text=${e} />${" "}${o}<span class="bij">${s}</span></span>
`,mk=6,fk=yt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);gk=t=>{let e=a`<${$s} outcome=${t.outcome} on=${t.on} />`;return V$(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},bk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${gc(t,e).map(n=>{let o=[z(yt.lane_total,n.mine.length),...Oo(n.mine,!0)].join(" · "),s=[js(n),a`<span class="bij">${o}</span>`];return a`<${Qn} title=${s}><${F} items=${n.mine.map(gk)} /><//>`})}
  </div>
`,K$=t=>Z(t,"who").map(e=>v(e.from,"notation")),qr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||K$(e.work).includes(t.partner))&&(!t.hoofdstuk||_.works[e.work]?.chapters?.includes(t.hoofdstuk));wk=({work:t,quote:e,what:n,stand:o})=>a`<${E} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${o&&`; ${o}`}`,H$=({title:t,items:e})=>e.length>0&&a`<${Qn} look="tweeling" title=${g(t,{count:e.length})}><${F} items=${e} /><//>`});function _k({loss:t,scenario:e,id:n,title:o}){let s=Z$(t,e),r=[{key:"vak",label:Cn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Bo(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Cn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Cn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${mt} ...${{id:n,rows:s,columns:r}} caption=${o} hideCaption open=${Y$()} />`}function xk({loss:t,names:e,scenario:n,apart:o}){let s=Ln(t.plan),{cells:r,none:i,...l}=s.words.losses,c=`verlies${s===_.plans[0]?"":`-${s.key}`}`,p=m=>{let $=Z(m,"who",n.date),[d,h]=[!0,!1].map(L=>$.filter(({from:K})=>e.includes(O(K))===L)),f=h.filter(({acts:L})=>L),b=new Map;for(let{from:L,phrase:K=""}of f.length?f:h)Re(b,K,O(L));let w=[...b].map(([L,K])=>`${ft(C(K))} (${L})`).join("; "),S=At(m,"reportedUnder").flatMap(L=>Z(L,"who",n.date)).flatMap(({from:L,acts:K})=>K&&!e.includes(O(L))?O(L):[]).filter(L=>!f.some(({from:K})=>O(K)===L)),x=f.some(({from:L})=>!Nt(L)),y=Z(m,"expected",n.date).flatMap(({from:L})=>$.some(K=>K.from===L)?[]:O(L)),A=[d.length>0&&g(Cn.role,{names:ft(C(d.map(({phrase:L=""})=>L)))}),w&&g(f.length?Cn.others:Cn.only_named,{names:w}),!x&&S.length>0&&g(Cn.below,{names:ft(C(S))}),y.length>0&&g(Cn.expected,{names:ft(C(y))})];return a`
      <li>
        <${E} id=${m} /> <${vt} id=${m} date=${n.date} />
        <span class="zacht"> ${A.filter(Boolean).join("; ")}</span>
      </li>
    `},u=(m,$,d=[])=>{let h=a`<${Fn} id=${`${c}-${$}`} items=${d.map(p)} first=${Y$()} />`;return d.length>0&&a`<${Q$} title=${m} count=${d.length}>${h}<//>`};return a`
    <section>
      ${R&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${o}
      <${Ok} loss=${t} scenario=${n} />
      <${Q$} title=${r} count=${t.cells.length} none=${i}>
        <${_k} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,m,t[m]))}
      ${t.blocks.map((m,$)=>u(m.phrase,String($),m.acts))}
    </section>
  `}function xc({losses:t,names:e,scenario:n,apart:o}){let s=()=>t.flatMap(r=>Z$(r,n).map(({cell:i,step:l,now:c})=>[ft(e),ut(i.column),l,c,i.phrase,...Qt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${xk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&o} />`)}
    ${!t.length&&[Le(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),o]}
    <div class="acties"><${fe} name="wat-als.csv" rows=${()=>[[...Cn.csv,...Kn],...s()]} /></div>
  `}function vk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead].flat(),o=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return Q({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?V(ut(s.kind)):wt(s.step),...o.get(`${s.step}~${s.kind}`),things:s.things.filter(r=>n.includes(r)),empty:!s.things.length}))}function Sk({place:t,date:e}){let{title:n,things:o,empty:s,last_actor:r,only_lead:i}=t,l=o.filter(u=>!r.includes(u)),c=a`
    <p class="verliestal">${g(ws.lost,{count:r.length,total:o.length})}</p>
    <p class="verlieswoord">${ws.lost_phrase}</p>
  `,p=o.length?z(ws.stays,o.length):ws[s?"nothing":"elsewhere"];return a`
    <li class=${r.length?"verlies":s?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(u=>a`<i key=${u} class="paal weg"></i>`)}
        ${l.map(u=>a`<i key=${u} class=${`paal b-${So(u,e)}`}></i>`)}
      </div>
      ${r.length>0&&c}
      ${i.length>0&&a`<p>${z(ws.lead,i.length)}</p>`}
      ${r.length+i.length===0&&a`<p class="zacht">${p}</p>`}
    </li>
  `}function Ok({loss:t,scenario:e}){let{legend:n}=ws,o=vk(t,e),s=C(o.flatMap(i=>i.things.map(l=>So(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>s.includes(i));return a`
    <${P} look="verliesbeeld" title=${ws.title}>
      <ul class="plaatsen">
        ${o.map(i=>a`<${Sk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Ss(lt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${X("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var ws,Cn,Y$,Z$,Q$,X$=T(()=>{"use strict";U();jt();q();qt();I();ye();zn();et();dt();Rt();Yt();he();$t();Pe();ws=k.whatif.picture,Cn=k.whatif,Y$=()=>Y()?1:void 0,Z$=(t,e)=>t.cells.map(n=>{let{matrix:o}=Q({...e,plan:t.plan}),s=o.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[V(ut(n.column)),s?wt(n.barrier):""],l=s?g(Cn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:s,step:i,name:l,now:s?Rs(s):Cn.no_cell}}),Q$=({title:t,count:e,none:n,children:o})=>a`
  <${P} title=${g(Cn.part,{title:t,count:e})} as=${R?"h3":"h2"}>
    ${e?o:a`<p>${n}</p>`}
  <//>
`});function Ck({notations:t,names:e,scenario:n}){let o=t.map(l=>["zonder",l]),s=Cr("answer",{options:[..._o(n),...o]},()=>Ct(st.done));if(!s||s.silent!==void 0)return a`<div><p>${s?s.silent:st.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=z(st.questions,s.gaps.filter(r).length);return a`
    <div>
      <${xc} losses=${s.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(st.with_this,{questions:i,now:Q(n).gaps.length})}</p>
    </div>
  `}function jk({acting:t,chosen:e}){let[n,o]=W(""),s=u=>D({zonder:u.map(Si).join(",")}),r=u=>{if(e.includes(u))return s(e.filter(m=>m!==u));s(We()?[...e,u]:[u])},i=u=>[O(u),..._t(u,"altLabel")].join(" "),l=t.filter(u=>Fs(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Si(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${O(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${st.clear}</button>
      <button type="button" class="klein" onClick=${()=>Ps(location.href,st.shared)}>${st.share}</button>
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
    <${F} look="partnerlijst" label=${st.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${st.none_found}</p>`}
    ${!We()&&a`<p class="zacht">${st.alone}</p>`}
  `}function Lk({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=ft(r.map(u=>wt(u).toLowerCase())),p=c?g(st.start.steps,{steps:c}):st.start.no_step;return[i&&z(st.start.alone,i),i&&p,l&&z(st.start.lead,l)].filter(Boolean)},o=Ss(lt(e.plan)),s=r=>a`
    <a href=${M("wat-als",{zonder:Si(r.who)})}>${O(r.who)}</a>
    <span class="bij">${R?`${Ln(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${st.start.title} note=${g(st.start.phrase,{source:o})}>
      <${F} look="beginlijst" items=${t.map(s)} />
      ${!t.length&&a`<p>${st.start.no_partner}</p>`}
    <//>
  `}function Mk({id:t,scenario:e}){let n=r=>ft(Bt(C(r)).map(O)),o=Object.entries(st.apart.roles).map(([r,i])=>{let l=p=>Z(p,"who",e.date).filter(u=>u.role===r),c=Bt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return O(p)+g(st.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:ft(c)})}</p>`}),s=Ka(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter($=>$!==r))),c=g(r===t?st.apart.flows:st.apart.group_flows,{name:O(r)}),p=a`<${E} id=${r} text=${z(st.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(st.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(At(t,r));return i&&a`<p>${g(st.apart[r],{names:i})}</p>`})}
    ${o} ${s}
    <p>${st.apart.page} <${E} id=${t} />.</p>
  `}function tm({route:t}){let e=G(t.query),{without:n,most:o}=Q(e),s=Bt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(Ne).filter(Boolean),i=r.map(h=>O(h)),[l]=r,c=r.length>1&&We(),[,p,...u]=t.path,m=[[st.leave_out,M("wat-als"),!p],[st.action.title,M(["wat-als","actie"]),!!p]],$=a`
    <${kr} label=${st.title} tabs=${m} />
    <${it} text=${st.title} title=${p?st.action.title:st.title}>
      <p class="uitleg">${p?st.action[We()?"intro":"intro_elsewhere"]:st.intro}</p>
    <//>
    <${xa} scenario=${e} />
  `;if(p)return[$,a`<${ad} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Ck} notations=${r.map(Si)} names=${i} scenario=${e} />`:l?a`
      <${xc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Mk} id=${l} scenario=${e} />`} />
    `:a`<${Lk} most=${o} scenario=${e} />`;return a`
    ${$}
    <${Zl} chosen=${r.join(",")} choices=${a`<${jk} acting=${s} chosen=${r} />`}
      follows=${d()} />
    <${ke} text=${r.length===1?g(st.phrase,{name:i[0]}):""} />
  `}var st,Si,em=T(()=>{"use strict";Ae();Bs();U();tt();jt();q();qt();I();Ee();ds();ye();et();dt();Ye();Yt();La();he();$t();X$();Xl();pn();st=k.whatif;Si=t=>v(t,"notation")});var om={};am(om,{answerTo:()=>Q,compare:()=>nt,connection:()=>Ts,csv:()=>ta,data:()=>_,here:()=>B,longerWays:()=>ua,scenarioOf:()=>G});function Ci(t=null){for(let e of ji())e!==t&&(e.open=!1)}function vc(){Ci(),Nn().classList.remove("is-open"),Oi().setAttribute("aria-expanded","false")}function Tk(){Nn()&&(Oi().addEventListener("click",()=>{let t=Nn().classList.toggle("is-open");for(let e of ji())e.open=t;Oi().setAttribute("aria-expanded",String(t))}),Nn().addEventListener("click",t=>{let e=t.target;e.closest("a")?vc():e.closest("summary")&&!Y()&&Ci(e.closest("details"))}),Nn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ji().find(n=>n.open);Y()?Oi().focus():e?.querySelector("summary")?.focus(),vc()}),document.addEventListener("click",t=>{!Y()&&!Nn().contains(t.target)&&Ci()}),Nn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Y()&&!Nn().contains(e)&&Ci()}))}function zk(t){if(!Nn())return;let e=Ml(t)?.to;for(let n of Nn().querySelectorAll("a")){let{path:o}=Qi(n.hash);o[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(o))}for(let n of ji())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Fk(t,e){let n=Object.keys(_.comparisons).length>0,o=n||t==="vergelijk";return Rr=!rr(e)||o!==n,Rr?(jn(a`<p role="status">${k.werkplaats.busy}</p>`,Ot("inhoud")),Li?pt().show(Li,pt().own):Sc||Bk(_o(e),o),!0):!1}async function Bk(t,e){Sc=!0;try{Li=(await pt().ask("page",{options:t,comparisons:e})).page,Rr&&pt().show(Li,pt().own)}catch(n){Rr&&jn(a`<p role="alert">${n.message}</p>`,Ot("inhoud"))}Sc=!1}function Ak(t){let e=t.path[0]||"overzicht",n=Ot("inhoud");if(Ot("bronregel").hidden=e==="controleer"&&!!pe()?.board,pe()?.own&&Fk(e,G(t.query)))return;n.className=`scherm-${e}`;let o=Ot("zoek");o&&e!=="zoek"&&(o.value="");let s=nm[e]||nm.onbekend;jn([a`<${Xp} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),zk(e)}function Oc(){let t=Ot("motor");t.hidden=!1;let{state:e,why:n,own:o}=pt();jn(a`<${f$} state=${e} why=${n} own=${o} />`,t)}function Ek(){Nk(),Rr=!1,window.removeEventListener("werkplaats",Oc),jn(null,Ot("inhoud")),jn(null,Ot("motor"))}var Nn,Oi,ji,nm,Sc,Li,Rr,Nk,sm=T(()=>{"use strict";Ae();U();tt();jt();q();qt();I();Ee();Qo();Zo();dt();Yt();La();uu();ju();zu();gd();Td();Yd();t$();b$();S$();jr();E$();D$();J$();em();Nn=()=>Ot("menu"),Oi=()=>Ot("menuknop"),ji=()=>[...Nn().querySelectorAll("details")];Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});Tk();Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),vc();let e=Ot("zoek").value;location.hash=Vp(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,o={..._.meta,title:document.title,address:location.hash||"#/overzicht"};Ps(g(e,{...o,sources:io()}),n)});nm={__proto__:null,overzicht:Xd,dekking:Tu,aandachtspunten:Md,partners:Rd,maatregelen:Ud,naslag:Kd,gevraagd:Gd,tijdlijn:Qd,beloften:G$,verken:hd,ding:W$,samenvatting:A$,vragen:v$,"wat-als":tm,vergelijk:Cu,"weet-niet":pu,methode:cu,zoek:id,controleer:pe()?g$:h$,onbekend:No},Sc=!1,Li="",Rr=!1;pe()&&(window.addEventListener("werkplaats",Oc),Oc());Ot("inhoud").replaceChildren();Nk=ap(Ak);pe()&&window.addEventListener("andere-bladzijde",Ek,{once:!0});document.documentElement.dataset.klaar="ja"});Ae();zi();typeof DecompressionStream>"u"?Ot("te-oud").hidden=!1:Lc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(sm(),om))});})();
