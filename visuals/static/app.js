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
"use strict";var ketenkaart=(()=>{var Xm=Object.defineProperty;var A=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var tf=(t,e)=>{for(var n in e)Xm(t,n,{get:e[n],enumerable:!0})};function At(t,e="sr"){let n=Ft("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Yc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ft,Ie=A(()=>{"use strict";Ft=t=>document.getElementById(t)});async function Zc(){let t=Uint8Array.from(atob(Ft("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ki=ef(await new Response(e).json())}function ef(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ki,Gi=A(()=>{"use strict";Ie()});function ep(t){var e=Xc.get(this);return e||(e=new Map,Xc.set(this,e)),(e=tp(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],u=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var m=0;m<n[p].length;m++)s=n[p][m],r===1?s==="<"?(u(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[p][m+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var tp,Xc,np=A(()=>{tp=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,tp(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Xc=new Map});function Xs(t){t&&t.parentNode&&t.remove()}function tl(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Xi.call(arguments,2):n),yr(t,i,s,o,null)}function yr(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_r,__v:o||++rp,__i:-1,__u:0};return!o&&Wt.vnode&&Wt.vnode(r),r}function fa(t){return t.children}function pa(t,e){this.props=t,this.context=e,this.__g=0}function Ms(t,e){if(e==null)return t.__&&Ms(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ms(t)}function rf(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=to({constructor:_r},n)).__v=n.__v+1,Wt.vnode&&Wt.vnode(e),el(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||Ms(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,$p(o,e,r),n.__=n.__e=null,e.__e!=s&&lp(e))}function lp(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),lp(t)}function sp(t){(8&t.__g||(t.__g|=8,Ls.push(t),da++))&&Ji==Wt.debounceRendering||((Ji=Wt.debounceRendering)||queueMicrotask)(cp)}function cp(){try{for(var t,e=1;Ls.length;)Ls.length>e&&Ls.sort(ap),t=Ls.shift(),e=Ls.length,8&t.__g&&rf(t)}finally{(da=Ls.length)&&(Ji||queueMicrotask)(cp)}}function pp(t,e,n,s,o,r,i,l,c,u,p){var m,$,d,h,f,b,w=s.__k||ma,_=e.length;for(c=af(n,e,w,c,_),m=0;m<_;m++)(d=n.__k[m])!=null&&($=~d.__i&&w[d.__i]||$a,d.__i=m,b=el(t,d,$,o,r,i,l,c,u,p),h=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&nl($.ref,null,d,$),d.ref&&p.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=up(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function af(t,e,n,s,o){var r,i,l,c,u,p,m,$,d,h=n.length,f=h,b=0,w=0,_=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=yr(null,i):Zi(i)?i=_[r]=yr(fa,{children:i}):i.constructor===_r&&i.__b?i=_[r]=yr(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=lf(i,n,c,f))&&(f--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?b--:u==c+1?b++:u!=c&&(u>c?b--:b++,w=1)):(~u||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(w){for(p=[],m=[],r=0;r<o;r++)if((i=_[r])&&16&i.__u){for(b=0,$=p.length;b<$;)p[d=b+$>>1]<i.__i?b=d+1:$=d;p[b]=i.__i,m[r]=b+1}for(b=p.length;r--;)m[r]&&(m[r]==b?b--:_[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=Ms(l)),sl(l,l));return s}function up(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=up(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ms(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function lf(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function op(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function la(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||op(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||op(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Qi[e]||(Qi[e]=cf(e)),(t.__a||(t.__a={}))[e]=Yi,r=e!=(e=e.replace(ip,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function cf(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ca]==null)e[ca]=Yi++;else if(e[ca]<this.__a[t])return;return n(Wt.event?Wt.event(e):e)}}}function el(t,e,n,s,o,r,i,l,c,u){var p,m,$,d,h,f,b,w,_,O,y,j,B,G,z,E,Ct,P,pt=e.type;if(e.constructor!==_r)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,m=r=[],p.nodeType==8?l=ua(p,r):r.push(p),l=r[0]||l),(p=Wt.__b)&&p(e);t:if(typeof pt=="function"){$=i.length;try{if(w=e.props,_=(p=pt.prototype)&&p.render,O=(p=pt.contextType)&&s[p.__c],y=p?O?O.props.value:p.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(_?e.__c=d=new pt(w,y):(e.__c=d=new pa(w,y),d.constructor=pt,d.render=uf),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),pt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=to({},d.__s)),to(d.__s,pt.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&_&&!pt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Se){Se&&(Se.__=e)}),ma.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Ms(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else _&&!pt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,j=Wt.__r,B=_?25:0;do d.__g&=-9,j&&j(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++B<25);_&&(ma.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=to({},s,d.getChildContext())),_&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),G=p&&p.type===fa&&p.key==null?p.props.children:p,w.__P&&(p=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Se){Se&&sl(Se,Se)}),n.__k=null),l=n.__k?Ms(n,0):null),l=pp(t,Zi(G)?G:[G],e,n,s,o,r,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(Xs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Se){if(i.length=$,e.__v=null,c||r)if(Se&&Se.then){if(e.__u|=128|c,r){for(~(Ct=r.indexOf(l||void 0))||(Ct=r.length);(P=r[Ct-1])&&P.nodeType==8;)Ct--;for(;Ct<r.length;Ct++)if(P=r[Ct])if(r[Ct]=null,z){if(P==E)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(E=ua(z=P))}}if(!z){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;z=l}(p=ua(z=e.__c.__z||(e.__c.__z=z)))?(e.__e=z,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Xs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Se&&Se.then||dp(e),Wt.__e(Se,e,n)}}else l=e.__e=pf(n.__e,e,n,s,o,r,i,c,u,t);return(p=Wt.diffed)&&p(e),l}function ua(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function dp(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(dp))}function $p(t,e,n){for(var s=0;s<n.length;)nl(n[s++],n[s++],n[s++]);Wt.__c&&Wt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Wt.__e(r,o.__v)}})}function pf(t,e,n,s,o,r,i,l,c,u){var p,m,$,d,h,f,b,w,_=n.props||$a,O=e.props,y=e.type;if(y=="svg"?o="http://www.w3.org/2000/svg":y=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((h=r[p])&&(y?h.localName==y:h.nodeType==3)){t=h,r[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!y)return w.createTextNode(O);t=w.createElementNS(o,y,O.is?O:u),l&&(Wt.__m&&Wt.__m(e,r),l=!1),r=null}if(y){if(u=y=="template"&&t.content||t,r=y=="textarea"&&O.defaultValue!=null?null:r&&Xi.call(u.childNodes),!l&&r)for(_={},p=0;p<t.attributes.length;p++)_[(h=t.attributes[p]).name]=h.value;for(p in _)h=_[p],p=="dangerouslySetInnerHTML"?$=h:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||la(t,p,null,h,o);for(p in O)h=O[p],p=="children"?d=h:p=="dangerouslySetInnerHTML"?m=h:p=="value"?f=h:p=="checked"?b=h:l&&typeof h!="function"||_[p]===h||la(t,p,h,_[p],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(y=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&of.test(y))&&(o="http://www.w3.org/1999/xhtml"),pp(u,Zi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&Ms(n,0),l,c),r&&r.some(Xs)),l&&y!="textarea"||(p="value",y=="progress"&&f==null?t.removeAttribute(p):f==null||f===t[p]&&(y!="progress"||f)||la(t,p,f,_[p],o),p="checked",b!=null&&b!=t[p]&&la(t,p,b,_[p],o))}else _===O||l&&t.data==O||(t.data=O);return t}function nl(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Wt.__e(o,n)}}function sl(t,e,n){var s,o,r,i;if(Wt.unmount&&Wt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||nl(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Wt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&sl(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=ua(s,r=[]))&&(s==t.__e&&r.some(Xs),Xs(o),Xs(s)),n||Xs(t.__e),t.__e=t.__c=t.__=null}function uf(t,e,n){return this.constructor(t,n)}function En(t,e){var n,s,o,r;Wt.__&&Wt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=yr(fa,{children:[t]}),o=[],r=[],el(e,e.__k,s||$a,$a,e.namespaceURI,s?null:e.firstChild?Xi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),$p(o,e.__k,r),e.__k.props.children=null}var Wt,rp,nf,Ls,Ji,da,ap,ca,ip,Yi,Qi,sf,_r,$a,ma,of,Zi,Xi,to,ha=A(()=>{_r=Symbol.for("pv"),$a={},ma=[],of=/^m(i|n|o|s|text|space)$/,Zi=Array.isArray,Xi=ma.slice,to=Object.assign;Wt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw da=0,t}},rp=0,nf=function(t){return t!=null&&t.constructor===_r},pa.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=to({},this.state)),typeof t=="function"&&(t=t(to({},n),this.props)),t&&(to(n,t),this.__v&&(e&&this.__k.push(e),sp(this)))},pa.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),sp(this))},pa.prototype.render=fa,Ls=[],da=0,ap=function(t,e){return t.__v.__b-e.__v.__b},ca=Symbol(),ip=/(PointerCapture)$|Capture$/i,Yi=0,Qi={},sf=0});function ba(t,e){ie.__h&&ie.__h($e,t,ga||e),ga=0;var n=$e.__H||($e.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function W(t){return ga=1,df(vp,t)}function df(t,e,n){var s=ba(To++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):vp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);rl(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=$e,!$e.__f)){$e.__f=!0;var o=$e.shouldComponentUpdate;$e.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function($){$.__N&&(u=!0,rl($.__[0],$.__N[0])||(p=!0))}),o){var m=o.call(this,r,i,l);return u?m||p:m}return!u||p}}return s.__}function je(t,e){var n=ba(To++,3);!ie.__s&&ll(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,$e.__H.__h.push(n))}function Ke(t,e){var n=ba(To++,4);!ie.__s&&ll(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,$e.__h.push(n))}function vr(t){return ga=5,Ge(function(){return{current:t}},[])}function Ge(t,e){var n=ba(To++,7);return ll(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function $f(){var t;do{for(;t=al.shift();)try{xr(t)}catch(n){ie.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=xp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(xr),e.__h.some(il),e.__h=[]}catch(n){e.__h=[],ie.__e(n,t.__v)}}}while(al.length)}function mf(t){var e,n=function(){clearTimeout(s),yp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);yp&&(e=requestAnimationFrame(n))}function _p(t){t!=1&&mp==ie.requestAnimationFrame||((mp=ie.requestAnimationFrame)||mf)($f)}function xr(t){var e=$e,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),$e=e}function il(t){var e=$e;t.__c=t.__(),$e=e}function ll(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!rl(n,t[s])})}function vp(t,e){return typeof e=="function"?e(t):e}var To,$e,ol,mp,rl,ga,xp,al,ie,fp,hp,gp,bp,kp,wp,yp,cl=A(()=>{ha();rl=Object.is,ga=0,xp=[],al=[],ie=Wt,fp=ie.__b,hp=ie.__r,gp=ie.diffed,bp=ie.__c,kp=ie.unmount,wp=ie.__;ie.__b=function(t){$e=null,fp&&fp(t)},ie.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),wp&&wp(t,e)},ie.__r=function(t){hp&&hp(t),To=0;var e=($e=t.__c).__H;e&&(ol==$e?$e.__h=[]:(e.__h.some(xr),e.__h.some(il),To=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ol=$e},ie.diffed=function(t){gp&&gp(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&_p(xp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ol=$e=null},ie.__c=function(t,e){e.some(function(n){try{n.__h.some(xr),n.__h=n.__h.filter(function(s){return!s.__||il(s)})}catch(s){n.__h=[function(){throw s}]}}),bp&&bp(t,e)},ie.unmount=function(t){kp&&kp(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,_p(al.push(o))}else xr(o)}catch(r){e=r}}),s.__H=void 0,e&&ie.__e(e,s.__v))};yp=typeof requestAnimationFrame=="function"});function Op(t){if(Array.isArray(t))return t.map(Op);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[tl("wbr",null),n]:[n])}var me,a,F,K=A(()=>{"use strict";np();ha();cl();ha();cl();me=()=>vr(null);a=ep.bind((t,e,...n)=>tl(t,e,...typeof t=="string"?n.map(Op):n)),F=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
<${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function bf(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Sp,n)&&!t.query.uit?{path:Sp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function dl(t){let e=Object.entries(gf).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[hf[i]||i,l]);return bf({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=ff.filter(i=>n&&T.route.query[i]).map(i=>[i,T.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function V(t,e=!1){let n=L(T.route.path,{...T.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++pl},"",n),ul())}function ul(t=!1){let e=dl(location.hash),n=T.route.path.join("/")===e.path.join("/");T.route=e,T.led=T.started&&!n&&!t,Cp(e),n||window.scrollTo(0,t&&jp.get(history.state?.turn)||0)}function Lp(t){Cp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),pl=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>jp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++pl},""),ul(o)};return window.addEventListener("popstate",s,n),ul(),T.started=!0,()=>e.abort()}var ff,hf,Sp,gf,T,Cp,pl,jp,qe,ot=A(()=>{"use strict";ff=["plan","koppelingen","stand","verwachtingen","lezing","merk"],hf={ernst:"gewicht"},Sp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},gf={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};T={route:{path:[],query:{}},started:!1,led:!1},pl=0,jp=new Map;qe=t=>L(["ding",t])});function ft({text:t,title:e=t,children:n}){let s=me();return Ke(()=>{document.title=`${e} – Ketenkaart`},[e]),Ke(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function Le({text:t}){let{route:e}=T;return Ke(()=>{T.started&&t&&At(t)},[t,e]),null}var Z,Et=A(()=>{"use strict";Ie();K();ot();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function Q(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function nn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function zo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ka(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?it(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function wa(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function Mp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,H,Or,Nt,C,$n,it,U=A(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),H=t=>t.slice(0,1).toUpperCase()+t.slice(1),Or=t=>(Nt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],$n=t=>t.map(e=>[e,e]),{compare:it}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var x,Tp,zp,kf,wf,yf,_f,xf,vf,Of,Sf,Cf,jf,mn,Bo,I,k,Me,ht,fn,jt,Pt,Bp,Lf,cs,ke,Mf,hn,_n,dt,Fo,Fe,Nn,D=A(()=>{"use strict";Gi();x=Ki,{codes:Tp,progress:zp,queries:kf,names:wf,absent:yf,lists:_f,kinds:xf,called:vf,works:Of,partners:Sf,lookups:Cf}=x,jf=[Tp,zp,kf,wf,yf,x.dates,_f,xf,vf,Of,Sf,Cf];for(let t of[...jf,x.words,x.addresses,...[Tp,zp].flatMap(Object.values)])Object.setPrototypeOf(t,null);mn=new Map(Object.entries(x.things)),Bo=new Map(x.plans.map(t=>[t.key,t])),I=x.plans.length>1,k=x.words,Me=t=>t?.words.page||k,ht=t=>Bo.get(t||"")||(I?void 0:x.plans[0]),fn=t=>Bo.get(t),jt=t=>Bo.get(t.split("/")[0]),Pt=(t,e)=>!e||!jt(t)||jt(t)?.key===e,Bp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Lf=x.plans.flatMap(t=>t.dates),cs=Bp(Lf,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),ke=cs[cs.length-1].date,Mf=x.plans.flatMap(t=>t.steps),hn=Bp(Mf.reverse(),({notation:t})=>t).reverse(),_n=(t,e)=>{let n=jt(t);return n?x.stands[e]?.[n.key]||n.date:e},dt=t=>x.dates[t]||t||"",Fo=(t=ht())=>t?.source||x.source,Fe=t=>x.plans.filter(e=>!t.plan||e.key===t.plan),Nn=(t,e=ht())=>(e?e.dates:cs).find(n=>n.date===t)?.label||dt(t)});async function ya(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function ps(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var $l,we,gt,Je,Re=A(()=>{"use strict";U();D();$l=5*2**20,we=()=>window.werkplaats,gt=()=>we(),Je=()=>!!we()&&we()?.state!=="off"});function X(t){let e=x.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!ml.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:fl(o,n),without:fl(r,n),links:i},u={...fl(l,n),...c};ml.set(s,u)}return ml.get(s)}function Ts({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function tt(t){let e=I&&Bo.has(t.plan)?t.plan:"",n=cs.some(u=>u.date===t.stand)?t.stand:ke,s=t.koppelingen==="genoemd",o=t.lezing==="streng",r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:ke};return[r,i,l].map(Ao).find(u=>eo(u)||we())||Ao({...l,stated:!1,strict:!1})}function Ao({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function hl(t,e,n){return new Set(n.map(([o])=>tt({...t,[e]:o}).key)).size===n.length?n:[]}var ml,fl,Qn,eo,gl,_a,Ht=A(()=>{"use strict";D();Re();ml=new Map,fl=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Qn=(t,e)=>X({...t,plan:e.key}).numbers[0];eo=t=>t.key in x.answers;gl=(t,e)=>Bo.get(e)?.steps.find(n=>n.notation===t)?.id,_a=t=>new Set(X(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>gl(s.step,e))))});var Fp,Tf,no,Sr,Y,Mt,zs,Te=A(()=>{"use strict";U();D();Fp=new Map;for(let{rows:t,...e}of x.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])nn(Fp,i,r)}Tf=Object.fromEntries(Object.entries(x.absent).map(([t,e])=>[t,new Set(e)])),no=(t,e=ke)=>!Tf[e]?.has(t),Sr=(t,e=ke)=>(Fp.get(t)||[]).filter(n=>no(n.of[0]||n.from,e)),Y=(t,e,n)=>Sr(t,n).filter(s=>s.name===e),Mt=(t,e,n)=>Y(t,e,n).filter(s=>s.to===t).map(s=>s.from),zs=(t,e)=>t.from===e?t.to:t.from});var bl,wt,v,at,ct,Bs,xa,us,Vt,Ep,xn,ye,Yn,_e,ne,et,Kt,va,Np,S,Zt,Ap,Pn,so,Pp,Oa,sn,zf,Sa,ds,vn,Eo,Bf,on,le,ce,nt=A(()=>{"use strict";U();D();bl=[],wt=(t,e)=>mn.get(t)?.[e]||bl,v=(t,e)=>wt(t,e)[0]||"",at=(t,e)=>wt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ct=(t,e)=>at(t,e)[0]||"",Bs=t=>mn.has(t),xa=t=>wt(t,"type"),us=t=>Np.get(t)||bl,Vt=(t,e)=>xa(t).includes(e),Ep=t=>xa(t).flatMap(e=>x.kinds[e]||[])[0],xn=t=>Ep(t)?.page||"",ye=t=>Ep(t)?.kind||"",Yn=t=>xn(t)==="organisation",_e=t=>xn(t)==="undertaking",ne=t=>!!xn(t)&&!!v(t,"prefLabel"),et=(t,e)=>x.codes[t]?.[e]?.label||e||"",Kt=(t,e)=>et(x.lists[e],v(t,e)),va=t=>x.names[t]||k.thing.foreign[t]||t,Np=new Map;for(let[t,e]of mn)for(let n of e.type||bl)nn(Np,n,t);S=t=>x.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Zt=t=>x.called[t]?.short||S(t),Ap=t=>v(t,"identifier"),Pn=[...us("Chapter")].sort((t,e)=>it(Ap(t),Ap(e))),so=Pn.map(t=>[t,S(t)]),Pp=t=>Pn.filter(e=>at(e,"chapterLead").includes(t)),Oa=Pn.flatMap(t=>at(t,"chapterLead").map(e=>v(e,"notation"))),sn=[...mn.keys()].filter(_e),zf=[...mn.keys()].filter(Yn),Sa=t=>hn.find(e=>e.notation===t),ds=t=>Object.entries(x.codes[t]||{}).map(([e,{label:n}])=>[e,n]),vn=hn.map(t=>[t.notation,t.label]),Eo=ds("InterventionKind"),Bf=new Map(zf.map(t=>[v(t,"notation"),t])),on=t=>Bf.get(t)||"",le=t=>x.addresses[t]||"",ce=t=>at(t,"passage")});function wl(t){let e=s=>ct(ct(s,"barrier"),"broader")||ct(s,"barrier"),n=ro(t).flatMap(s=>wt(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:jr(t)}function Ip(t,e,n,s){let o=On(t,s);return{id:t,work:e,plan:n,name:S(e),short:Zt(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:H(Lr(v(t,"modality"))),day:v(t,"dueBy"),by:dt(v(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:dt(o.on)}}var Cr,Zn,jr,No,kl,Qe,gn,Po,Io,In,qn,oo,qo,ro,ao,Dt,Ca,Lr,Ff,On,Fs,yl,bn,We,As,$s,_l,Mr,Es,xl,Ro,Xn,It=A(()=>{"use strict";ot();U();D();Te();nt();Cr=t=>e=>x.works[e]?.[t]||[],Zn=Cr("steps"),jr=Cr("kinds"),No=Cr("years"),kl=Cr("leads"),Qe=Cr("acts"),gn=t=>Y(t,"who").map(({from:e})=>e),Po=t=>gn(t).map(e=>v(e,"notation")),Io=t=>C(t).map(e=>[e,S(on(e))]).sort((e,n)=>it(e[1],n[1])),In=(t,e)=>wt(t,"unread").includes(e),qn=t=>{let e=r=>kl(t).includes(r)?g(k.shared.leading,{name:S(r)}):S(r);if(Qe(t).length)return Qe(t).map(e).join(", ");let n=Y(t,"who").map(({from:r,phrase:i})=>`${S(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(In(t,"partner"))return k.shared.unread;let[s,...o]=at(t,"reportedUnder");return s&&!o.length&&Qe(s).length?g(k.explore.list.above,{above:Zt(s),who:qn(s)}):x.works[t]?.container?"":k.explore.list.no_partner},oo=t=>C((x.works[t]?.chapters||[]).flatMap(e=>at(e,"chapterLead"))).map(S),qo=t=>{let e=Qe(t).length?[]:oo(t),n=e.length>0&&g(k.shared.headed,{heads:Q(e)});return[qn(t),n].filter(Boolean).join("; ")},ro=(t,e)=>Y(t,"at",e).flatMap(n=>n.of);ao=(t,e)=>Y(t,"deadline",e).map(n=>n.from),Dt=t=>v(t,"isGeneric")==="true",Ca=t=>{let e=Mt(t,"chapterLead"),n=Y(t,"who"),s=Mt(t,"unitOf").flatMap(r=>Y(r,"who").map(i=>i.to)),o=Y(t,"expected").map(({to:r})=>r);return r=>{let i=n.filter(u=>u.to===r);if(i.length)return i.some(u=>u.acts)?"acts":"named";let[l,...c]=at(r,"reportedUnder");return!c.length&&n.some(u=>u.to===l)?"under":[r,...c.length?[]:[l]].some(u=>s.includes(u))?"units":x.works[r]?.chapters?.some(u=>e.includes(u))?"heads":o.includes(r)?"expected":""}},Lr=t=>et("Modality",t),Ff={},On=(t,e=ke)=>T.route.query.lezing==="streng"&&x.progressStrictly[e]?.[t]||x.progress[e]?.[t]||Ff,Fs=t=>ao(t).map(e=>{let{outcome:n="",stand:s=""}=On(e),o=k.shared.outcomes[n]?.phrase||s;return[v(e,"deadlineLabel"),`“${v(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),yl=t=>(e,n)=>On(e,n)[t]||"",bn=yl("report"),We=yl("status"),As=yl("state"),$s=(t,e)=>Xn(t).rows.filter(({id:n})=>On(n,e).outcome).map(n=>({...n,...Ip(n.id,n.work,t,e)})),_l=(t,e)=>x.promises[t.key].undated.filter(n=>no(n,e)).map(n=>Ip(n,ct(n,"initiative"),t,e));Mr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Es=(t,e=!1)=>Mr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>M(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),xl=(t,e)=>{let{reports:n}=Xn(t);return n.find(s=>s.date===_n(t.key,e))||n[n.length-1]},Ro=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Xn=t=>x.promises[t.key]});function Wo(t,e){if(v(t,"crossCutting")==="true")return[{step:Ns,of:t,basis:""}];let n=X(e).links;return Y(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:ct(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function ja(t,e){if(_e(t))return[t];let n=r=>_e(r)&&Pt(r,e.plan);if(Yn(t))return C(Ps(t,e).map(r=>r.to));if(!Rp(t))return C(Sr(t,e.date).map(r=>zs(r,t))).filter(n);let s=[t,...Y(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>Y(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Wo(r,e).some(i=>i.step===t))}function Wp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(ne),m=E=>(!s||Wo(E,c).some(Ct=>v(Ct.step,"notation")===s))&&(!o||jr(E).includes(o))&&(!r||No(E).slice(-1)[0]>=r)&&(!i||No(E)[0]<=i),$=C(p.flatMap(E=>ja(E,c))),d=E=>p.includes(E)&&!l,h=$.filter(E=>!d(E)&&!m(E)),f=$.filter(E=>d(E)||m(E)&&!u.has(E)).sort(Sl),_=[...p.filter(E=>!Yn(E)).flatMap(E=>ja(E,c)),e].filter(E=>f.includes(E)).flatMap(E=>qp(E,c,l)),O=C([...p.filter(Yn),..._]).filter(E=>!u.has(E)).sort(Do),y=f.flatMap(E=>Ps(E,c,l).filter(Ct=>O.includes(Ct.from))),j=f.flatMap(E=>Wo(E,c).map(Ct=>({work:E,...Ct}))),B=[...hn.map(E=>E.id),Ns],G=C([...p.filter(Rp),...j.map(E=>E.step)]).filter(E=>!u.has(E)).sort((E,Ct)=>B.indexOf(E)-B.indexOf(Ct)),z=r||i?h.filter(E=>!No(E).length).length:0;return{who:O,what:f,steps:G,roles:y,ties:j.filter(E=>G.includes(E.step)),left:h.length,undated:z}}function La(t,{who:e,what:n},s){return _e(t)?qp(t,s).filter(o=>!e.includes(o)).length:ja(t,s).filter(o=>!n.includes(o)).length}function Ma(t,e,n,s=!1){let o=Dp(t,e,n,s),r=vl(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=u=>{let p=u[u.length-1];if(!(l.length>Tr)&&(p===e&&u.length===i+1&&l.push(u),p!==e))for(let m of o(p).sort(Do))!u.includes(m)&&u.length+(r.get(m)??i)<=i&&c([...u,m])};return c([t]),l}function Uo(t,e,n,s=!1){let o=Dp(t,e,n,s),r=vl(t,e,o),i=vl(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),u=Array.from({length:l+1},($,d)=>c.filter(h=>r.get(h)===d).sort(Do)),p=new Map([[t,1]]),m=u.slice(1).flatMap(($,d)=>$.flatMap(h=>{let f=Ps(h,n);return u[d].flatMap(b=>{let w=f.filter(_=>zs(_,h)===b);return w.length&&p.set(h,(p.get(h)||0)+(p.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:u,lines:m,count:p.get(e)||0,length:l}}function Up(t,e,n){let s=[t,e],o=s.flatMap(r=>[...Ps(r,n,!0),...Y(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>_e(r)&&Pt(r,n.plan)).sort(Sl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function vl(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Hp(t,e){let n=r=>Wo(r,e).map(i=>i.step),[s,o]=t.map(r=>ja(r,e).flatMap(n));return hn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Vp(t,{date:e}){let[n,s]=t.map(o=>[o,...Y(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var Ns,Ol,Ps,qp,Rp,Sl,Do,Dp,Tr,io=A(()=>{"use strict";U();Ht();D();Te();nt();It();Ns="dwars",Ol=60,Ps=(t,{date:e,plan:n},s=!1)=>Y(t,"who",e).filter(o=>(s||o.acts)&&Pt(o.to,n)),qp=(t,e,n=!1)=>C(Ps(t,e,n).map(s=>s.from)),Rp=t=>xn(t)==="step";Sl=(t,e)=>it(Zt(t),Zt(e))||it(S(t),S(e)),Do=(t,e)=>Number(Dt(t))-Number(Dt(e))||Sl(t,e);Dp=(t,e,n,s)=>o=>C(Ps(o,n).map(r=>zs(r,o))).filter(r=>r===t||r===e||_e(r)||s||!Dt(r)),Tr=30});var Af,Yp,Zp,zr,Ho,Ef,Xp,Br,Ba,Tl,Cl,Nf,tu,eu,Fl,Al,nu,Pf,Fr,jl,If,qf,Rf,Wf,Ll,Kp,Df,zl,Bl,Ml,Uf,Gp,Jp,Qp,Ta,za,su,Hf,ou=A(()=>{Af="ENTRIES",Yp="KEYS",Zp="VALUES",zr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Ho(this._path);if(Ho(n)==="")return{done:!1,value:this.result()};let s=e.get(Ho(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Ho(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Ho(e)).filter(e=>e!=="").join("")}value(){return Ho(this._path).node.get("")}result(){switch(this._type){case Zp:return this.value();case Yp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Ho=t=>t[t.length-1],Ef=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Xp(t,e,n,s,i,1,o,""),s},Xp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=o[c-1];p<=n&&s.set(l,[t.get(u),p])}else{let p=r;for(let m=0;m<u.length;++m,++p){let $=u[m],d=i*p,h=d-i,f=o[d],b=Math.max(0,p-n-1),w=Math.min(i-1,p+n);for(let _=b;_<w;++_){let O=$!==e[_],y=o[h+_]+ +O,j=o[h+_+1]+1,B=o[d+_]+1,G=o[d+_+1]=Math.min(y,j,B);G<f&&(f=G)}if(f>n)continue t}Xp(t.get(u),e,n,s,o,p,i,l+u)}},Br=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Ba(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Fl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Nf(this._tree,e)}entries(){return new zr(this,Af)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Ef(this._tree,e,n)}get(e){let n=Tl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Tl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new zr(this,Yp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Cl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Cl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Cl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new zr(this,Zp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Ba=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Ba(t.get(s),e.slice(s.length),n);return n.push([t,e]),Ba(void 0,"",n)},Tl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Tl(t.get(n),e.slice(n.length))},Cl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(s,s+l),u),t.delete(r),t=u}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Nf=(t,e)=>{let[n,s]=Ba(t,e);if(n!==void 0){if(n.delete(""),n.size===0)tu(s);else if(n.size===1){let[o,r]=n.entries().next().value;eu(s,o,r)}}},tu=t=>{if(t.length===0)return;let[e,n]=Fl(t);if(e.delete(n),e.size===0)tu(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&eu(t.slice(0,-1),s,o)}},eu=(t,e,n)=>{if(t.length===0)return;let[s,o]=Fl(t);s.set(o+e,n),s.delete(o)},Fl=t=>t[t.length-1],Al="or",nu="and",Pf="and_not",Fr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ml:e.autoVacuum;this._options={...Ll,...e,autoVacuum:n,searchOptions:{...Kp,...e.searchOptions||{}},autoSuggestOptions:{...Df,...e.autoSuggestOptions||{}}},this._index=new Br,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Bl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let m=n(e,p);if(m==null)continue;let $=o(s(m,p),p),d=this._fieldIds[p],h=new Set($).size;this.addFieldLength(u,d,this._documentCount-1,h);for(let f of $){let b=r(f,p);if(Array.isArray(b))for(let w of b)this.addTerm(d,u,w);else b&&this.addTerm(d,u,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let m=o(e,p);if(m==null)continue;let $=n(r(m,p),p),d=this._fieldIds[p],h=new Set($).size;this.removeFieldLength(u,d,this._documentCount,h);for(let f of $){let b=s(f,p);if(Array.isArray(b))for(let w of b)this.removeTerm(d,u,w);else b&&this.removeTerm(d,u,b)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Br,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Bl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||zl.batchSize,r=e.batchWait||zl.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[m]of p)this._documentIds.has(m)||(p.size<=1?c.delete(u):p.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Ml.minDirtCount,s=s||Ml.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let m=u.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(p),queryTerms:u,match:p};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort(Jp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Jp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ll.hasOwnProperty(e))return jl(Ll,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ta(o),c._fieldLength=Ta(r),c._storedFields=Ta(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of s){let m=new Map;for(let $ of Object.keys(p)){let d=p[$];l===1&&(d=d.ds),m.set(parseInt($,10),Ta(d))}c._index.set(u,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await za(o),c._fieldLength=await za(r),c._storedFields=await za(i);for(let[p,m]of c._documentIds)c._idToShortId.set(m,p);let u=0;for(let[p,m]of s){let $=new Map;for(let d of Object.keys(m)){let h=m[d];l===1&&(h=h.ds),$.set(parseInt(d,10),await za(h))}++u%1e3===0&&await su(0),c._index.set(p,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=s,u._nextId=o,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new Br,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(Wf(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:jl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:u,prefix:p}={...Kp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let _=p*f.length/(f.length+.3*w);this.termResults(e.term,f,_,e.termBoost,b,o,r,c,$)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let _=u*f.length/(f.length+w);this.termResults(e.term,f,_,e.termBoost,b,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Al){if(e.length===0)return new Map;let s=n.toLowerCase(),o=If[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let m=i[p],$=this._fieldIds[p],d=r.get($);if(d==null)continue;let h=d.size,f=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let _=d.get(b),O=this._fieldLength.get(b)[$],y=Rf(_,h,this._documentCount,O,f,c),j=s*o*m*w*y,B=u.get(b);if(B){B.score+=j,Uf(B.terms,e);let G=jl(B.match,n);G?G.push(p):B.match[n]=[p]}else u.set(b,{score:j,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,s){let o=this._index.fetch(s,Qp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Qp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Fr.wildcard=Symbol("*");jl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,If={[Al]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Gp(s.terms,r)}}return t},[nu]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Gp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Pf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},qf={k:1.2,b:.7,d:.5},Rf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Wf=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Ll={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Hf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Kp={combineWith:Al,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:qf},Df={combineWith:nu,prefix:(t,e,n)=>e===n.length-1},zl={batchSize:1e3,batchWait:10},Bl={minDirtFactor:.1,minDirtCount:20},Ml={...zl,...Bl},Uf=(t,e)=>{t.includes(e)||t.push(e)},Gp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Jp=({score:t},{score:e})=>e-t,Qp=()=>new Map,Ta=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},za=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await su(0);return e},su=t=>new Promise(e=>setTimeout(e,t)),Hf=/[\n\r\p{Z}\p{P}]+/u});function Fa(t,e=[],n=qs(t),s=()=>!0){let o=Nt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Kf&&l.length>=c.length+Gf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Ko(t,e){let n=Vo(t).map(Nt);return Is(e).every(s=>n.some(Fa(s)))}function Aa(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(ru))au(o).map(Nt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Vf,Kf,Gf,ru,Jf,Is,au,Vo,qs,Go=A(()=>{"use strict";U();Vf=4,Kf=6,Gf=3,ru=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Jf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Is=t=>Jf(t).match(ru)||[],au=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Vo=t=>Is(t).flatMap(au),qs=t=>t.length>1&&t.length<=Vf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Xf(){let t=new Map([...mn.keys()].filter(ne).map(o=>{let r=[x.called[o]&&S(o),v(o,"value")&&x.lookups[o]?.description];return[o,{sort:[ye(o)],text:r.filter(Boolean)}]}));for(let[o,r]of mn){let i=De.owners.flatMap(p=>at(o,p)),l=t.get([o,...i].find(p=>t.has(p)));l?.sort.push(...Zf(o));let c=at(o,"organisation").map(p=>`${S(p)}: `)[0]||"",u=p=>c+dt(p);l?.text.push(...De.texts.flatMap(p=>(r[p]||[]).map(u)))}let e=o=>Number(De.weights[o]??De.weights.rest),n=(o,r,i,l,c,u)=>({id:o,path:l,query:u,label:r,kind:i,titles:[r,...De.also[o]||[]],sort:[i],actors:[],text:c.filter(Boolean),weight:e("question")}),s=C(Object.values(x.progress[ke]).flatMap(({status:o})=>o||[]));return[...[...t].map(([o,r])=>{let i={id:o,path:["ding",o],label:S(o),kind:ye(o),titles:Yf(o),...r},l=C(Mt(o,"who")).filter(u=>!Qe(o).includes(u)),c={actors:iu(De.actors,Qe(o)),text:[...i.text,...iu(De.others,l)]};return{...i,...c,weight:Math.min(...xa(o).map(e))}}),...Object.entries(x.queries).filter(Rl).map(([o,{title:r,question:i,why:l}])=>n(o,r,De.question,["vragen",o],[i,l])),...s.map(o=>n(o,H(et("Status",o)),De.in_state,["maatregelen"],[],{staat:o})),...Object.entries(k.measures.together).flatMap(([o,{label:r,of:i}])=>i.some(l=>s.includes(l))?[n(o,H(r),De.in_state,["maatregelen"],[],{staat:o})]:[]),...Object.values(I?{}:x.comparisons).flatMap(({statements:o})=>o.filter(([r])=>De.also[r])).map(([o,r])=>n(o,r,k.compare.title,["vergelijk"],[],{vouw:o}))]}function du(){let t=new Map(Xf().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(Vo)),s=new Set(n.filter(p=>!Ea(p)).map(Nt)),o=new Fr({fields:Jo,extractField:(p,m)=>m==="id"?p.id:p[m].join(" · "),tokenize:Vo,processTerm:p=>Ea(p)?null:Nt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Vo),i=new Set(r.filter(qs).map(Nt)),l=e.filter(p=>De.synonyms.some(m=>Vt(p.id,m))),c=[...l.map(p=>p.titles),...De.same].map(p=>C(p.map(ts))).filter(p=>p.length>1),u=new Set(l.flatMap(p=>p.titles.flatMap(Vo)).map(Nt));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:u}}function sh(t){if(fe.known.has(t))return El.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&fe.known.has(n));return[...El.get(t)||[],...e.flatMap(n=>El.get(n)||[n])]}function Wl(t){let e=Nt(t),n=[e,e.replace(/s$/,"")].find(o=>fe.shorts.has(o));if(n||qs(t)||e.length<2)return Fa(n||t,[],!0);let s=[...fe.known].some(o=>o.startsWith(e));return Fa(t,sh(e),!1,o=>s||fe.known.has(o))}function Ul(t){for(let e=t.length-1;e>1;e-=1){let n=t.slice(0,e),s=t.slice(e);if(!fe.known.has(n)||e<ql&&!fe.shorts.has(n))continue;let o=s.length>=ql&&fe.known.has(s)?[s]:Ul(s);if(o.length)return[n,...o]}return[]}function oh(t){for(let e of t.length<$u||/\d/.test(t)?[]:t.length<eh?[1]:[1,2]){let s=fe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Na(t){let e=Is(t).filter(n=>!Ea(n));return e.length?e:Is(t)}function fu(t){return Na(t).flatMap(e=>{if(qs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Ul(Nt(e)),()=>oh(Nt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Dl(Wl(r)).length))return o}return[e]})}function rh(t,e){let n=t.filter(qs).map(ts),s=fe.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>nh||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Is(o).filter(r=>!Ea(r)))]}function ah(t,e){let[n,...s]=t.titles.map(ts);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Nl(t){fe=fe||du();let e=fu(t),n=e.join(" "),s=Na(t).join(" "),o=Nt(n)===Nt(s)?ts(t):ts(n),[,...r]=rh(e,o),i=[e,...r].map(d=>d.map(Wl)),l=[o,...r.map(d=>ts(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),u=new RegExp(`\\b(?:${l.join("|")})\\b`),p=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>u.test(Nt(b))),m=new Map;for(let d of i){let h=d.map(f=>({combineWith:mu,queries:Dl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of th.entries())for(let{id:w,score:_}of fe.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=fe.items.get(w),y=ah(O,o)??f+4+ +(b.length===Jo.length&&!p(O));y<(m.get(w)?.place??Number.POSITIVE_INFINITY)&&m.set(w,{item:O,place:y,score:_})}}return{found:[...m.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||it(d.item.label,h.item.label)).map(({item:d})=>d),read:Nt(n)===Nt(s)||!m.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function Ar(t){let e=Nl(t);if(e.found.length||Na(t).length<2)return e;let n=Na(t).flatMap(o=>Nl(o).found.length?{word:o,...Nl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function hu(t,e){fe=fe||du();let{parties:n}=fe,s=(d,h)=>{let f=fe.groups.filter(_=>_.includes(ts(d))).flat(),b=[d,...f.map(_=>_.trim()).filter(_=>!_.includes(" "))],w={combineWith:mu,queries:C(b.map(Wl).flatMap(Dl))};return fe.mini.search(w,{fields:h}).flatMap(_=>e.includes(_.id)?[_.id]:[])},o=new Map,r=(d,h,f,b=[])=>{let{shared:w,titled:_,score:O}=o.get(d)||{shared:[],titled:[],score:0};o.set(d,{id:d,shared:[...w,h],titled:[..._,...b],score:O+f})},i=0;for(let d of pu(v(t,"prefLabel"))){let h=d.find(y=>s(y,Jo).length)||d[0],f=s(h,Jo),b=s(h,["titles"]),_=n.has(Nt(h))&&f.length>Pl||h!==d[0]?Il:1,O=cu(h)?0:Math.log(e.length/Math.max(1,f.length))*_;i+=O;for(let y of f){let j=b.includes(y);r(y,h,O*(j?1:Il),j&&O&&f.length<=Pl?[h]:[])}}let l=v(t,"summary").replace(dh,""),c=l.split(/\n|[;,] */).flatMap(d=>d.match(/^(?:actie )?(.*\D.*)$/i)?.[1]||[]);for(let d of e)for(let h of c.filter(f=>f===x.called[d]?.short))r(d,h,uh,[h]);for(let[d]of pu(l)){let h=cu(d)?[]:s(d,["titles"]),f=h.length>lh?0:Math.log(e.length/Math.max(1,h.length))*lu;for(let b of f?h:[])o.get(b)?.shared.includes(d)||r(b,d,f,[d])}for(let d of C(gn(t))){let h=C(Y(d,"who").map(({to:b})=>b)).filter(b=>e.includes(b)),f=h.length>Pl?0:Math.log(e.length/h.length)*Il;for(let b of f?h:[])r(b,S(d),f,[S(d)])}let u=[...o.values()].filter(({score:d,titled:h})=>d>0&&d>=i*(h.length?ph:ch)).sort((d,h)=>h.score-d.score||h.shared.length-d.shared.length),[p]=u,[m,$]=[!0,!1].map(d=>u.filter(h=>h.titled.some(f=>!p.shared.includes(f))===d));return C([...u.slice(0,1),...m,...$.filter(({score:d})=>d>=p.score*lu)]).slice(0,ih).map(({id:d,shared:h})=>({id:d,shared:h}))}function bu(t,e){let n=r=>{let[i,l]=Aa(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||x.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var De,Qf,Ea,ts,uu,Yf,iu,Zf,Pa,Rl,Jo,th,$u,eh,ql,nh,mu,El,fe,Dl,ih,Pl,lh,ch,ph,lu,Il,uh,dh,cu,pu,gu,lo=A(()=>{"use strict";ou();Go();ot();U();D();Re();Te();nt();It();De=k.search,Qf=new Set(De.small),Ea=t=>!qs(t)&&Qf.has(Nt(t)),ts=t=>` ${Is(t).map(Nt).join(" ")} `,uu=new Map;for(let[t,e]of x.search.english)nn(uu,t,e);Yf=t=>C([S(t),Zt(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>wt(t,e)),...uu.get(t)||[]]),iu=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Zf=t=>De.sorts.flatMap(e=>{let n=x.lists[e];return wt(t,e).flatMap(s=>[et(n,s),...x.search.also[n]?.[s]||[]])}),Pa="gaps",Rl=([t,{shelf:e}])=>e===Pa||t in k.questions.rows_of||!!we();Jo=["titles","sort","actors","text"],th=Jo.map((t,e)=>Jo.slice(0,e+1));$u=6,eh=10,ql=4,nh=4,mu="OR",El=new Map(x.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Dl=t=>[...fe.known].filter(t);[ih,Pl,lh,ch,ph,lu,Il,uh]=[3,12,2,1/4,1/5,.6,1/3,1e3],dh=/^[^:\n]+: /gm,cu=t=>De.everyday.includes(Nt(t))||/^\d{4}$/.test(t)||t.length<ql&&!qs(t),pu=t=>C(fu(t)).map(e=>[e,...Ul(Nt(e)).filter(n=>n.length>=$u)]);gu=t=>{let{found:e,read:n,some:s,answers:o}=Ar(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Is(l.join(" ")).some(u=>o(Nt(u)));return e.length===1&&ne(r)&&c&&!n&&!s.length?L(i):""}});function Hl(t,e=ke){let n=at(bn(t,e),"alternativeReading").map(o=>v(o,"status")),s=x.progress[e]?.[t]?.status||"";return C([s,...n]).filter(o=>o&&o!==We(t,e))}function $h(t,e){let n=Hl(t,e).map(s=>et("Status",s).toLowerCase());return n.length?g(k.whatif.action.reading,{status:n.join(k.search.or)}):""}function Ia(t,e,n,s=ht(n?.plan)){let{version:o,content:r}=x.meta;return g(Ue.export.footnote,{phrase:t,sources:fs(s),addresses:e.map(i=>`; ${le(i)}`).join(""),version:o+(r?g(Ue.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Jt(n,s)}`:""})}var Ue,es,ms,Qo,fs,Rs,Gt,xe,Lt,yt,Yo,mh,Vl,Jt,_t=A(()=>{"use strict";U();D();nt();It();Ue=k.shared,es=Ue.silence,ms=(t=ht())=>t?g(Me(t).shared.report,{date:dt(t.date)}):Ue.reports,Qo=(t=ht(),e=Ue.nothing)=>`${M(e,t?1:2,{report:H(ms(t))})} ${es}`,fs=(t=ht())=>(t?[t]:x.plans).map(e=>`${e.document||e.title}, ${dt(e.date)}`).join("; ");Rs=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=On(t,e),i=r&&g(Ue.state_of,{date:Nn(r,jt(t))}),c=(e||ke)>=(jt(t)?.date||"")&&o===We(t)&&Kt(t,"agreementStatus").toLowerCase();if(!o&&In(t,"status"))return[H(Ue.unread),""];let u=c&&at(t,"followedBy").length>0&&Ue.newer;return[u?H(c):n,[u||c,s,i,$h(t,e)].filter(Boolean).join(", ")]},Gt=(t,e)=>Rs(t,e).filter(Boolean).join(", "),xe=Object.fromEntries(Object.entries(x.codes.Basis).map(([t,e])=>[t,[e.screen,Ue.bases[t]||H(e.label)]])),Lt=t=>t===null?Ue.all_steps:Sa(t)?.label||t,yt=t=>et("InterventionKind",t),Yo=t=>S(on(t)||t),mh=(t,e)=>e?Nn(_n(e.key,t.date),e):t.date===ke?Ue.choices.latest:g(Ue.choices.others_latest,{date:Nn(t.date)}),Vl=({stated:t,strict:e,plan:n},s=ht(n))=>[t&&Me(s).shared.choices.links_stated,e&&Ue.choices.strict_phrase].filter(Boolean).join(" · ")||Ue.choices.all_phrase,Jt=(t,e=ht(t.plan))=>{let n=t.expect&&v(e?.key||"","withoutExpectations")!=="true";return[mh(t,e),Vl(t,e),n?Ue.choices.with_phrase:Ue.choices.without_phrase].join(" · ")}});function Cn({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"",i=n.some(([l])=>l===r)?r:"";return a`
<label class=${i?"veld gezet":"veld"}><span>${t}</span>
<select id=${s} value=${i}
onChange=${l=>V({[e]:l.target.value})}>
${!o&&a`<option value="">${Sn.all}</option>`}
${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
</select>
<b class="alleen-papier">${n.find(([l])=>l===i)?.[1]}</b>
</label>
`}function Kl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=W(s);return a`
<details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
<summary id=${e}>${n}</summary>
${o}
</details>
`}function jn({children:t}){if(!Z())return a`<section class="filters" aria-label=${Sn.filters}>${t}</section>`;let e=C(Gl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(Sn.filters_set,{count:e}):Sn.filters;return a`<${Kl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function co({children:t}){let e=!Z()&&gh.some(n=>T.route.query[n]);return a`
<${Kl} look="keuzes" id="wijzig" phrase=${Sn.change} opens=${e}>${t}<${qa} /><//>
`}function Er(){let t=tt(T.route.query),e=ht(t.plan)?.dates||cs;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=hl(T.route.query,"stand",n);return a`<${hs} legend=${Sn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Jl(){let{query:t}=T.route,e=tt(t),{counted:n}=Me(ht(e.plan)).shared.choices,s=Object.entries(bh).filter(([,o])=>ku(o,tt({...t,...o})));return s.length<2?null:a`
<${wu} legend=${n.title}>
${s.map(([o,r])=>a`<label>
<input type="radio" name="telt" id=${`telt-${o}`} checked=${ku(r,e)}
onChange=${()=>V(r)} />
${n[o]}
</label>`)}
<//>
`}function qa(){let{query:t}=T.route,{expectations:e,with:n,without:s}=Sn.choices,o=hl(t,"verwachtingen",Object.entries({"":n,uit:s})),r=tt(t).expect?"":"uit";return a`
<${po} />
<${Jl} />
<${Er} />
<${hs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
`}function Ra({scenario:t}){let e=a`${Jt(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Kl} look="blik" phrase=${e}><${qa} /><//>`}var Sn,wu,hs,Ws,fh,Ds,hh,Gl,gh,po,bh,ku,Zo,gs,rn=A(()=>{"use strict";K();ot();Et();U();Ht();D();_t();Sn=k.shared,wu=({legend:t,children:e})=>a`
<fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,hs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
<${wu} legend=${t}>
${n.map(([r,i])=>a`
<button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
onClick=${()=>V({[e]:r||null})}>${i}</button>
`)}
<//>
`;Ws=({label:t=Sn.text,name:e,id:n=e,type:s="search"})=>a`
<label class=${`veld ${s}${T.route.query[e]?" gezet":""}`}><span>${t}</span>
<input id=${n} type=${s} value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
onInput=${o=>V({[e]:o.target.value},!0)} />
<b class="alleen-papier">${T.route.query[e]}</b>
</label>
`,fh=({names:t})=>a`
<button type="button" id="wis" onClick=${()=>V(Object.fromEntries(t.map(e=>[e,null])))}>
${Sn.clear}
</button>
`,Ds=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
<div class="velden">
${n}
${t.map(([r,i,l])=>a`<${Cn} ...${{label:r,name:i,options:l}} />`)}
${s}${o&&a`<${fh} names=${e} />`}
</div>
`;hh=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Gl=()=>Object.entries(T.route.query).filter(([t])=>!hh.test(t));gh=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];po=()=>{let t=x.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${Cn} label=${Sn.plan} name="plan" options=${t} /></div>`};bh={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},ku=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Zo=()=>tt(T.route.query).strict&&a`
<p class="zacht">
${Sn.choices.strict_here}${" "}
<button type="button" class="alslink" id="gewoon"
onClick=${()=>V({lezing:null})}>${Sn.choices.strict_off}</button>
</p>
`;gs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${I&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function _u({passage:t}){let[e,n]=W("");async function s(){try{n((await gt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||yu.silent)}}return a`
<span class="toon-woorden">
${" "}<button type="button" class="klein" onClick=${s}>${yu.show}</button>
${" "}<span class="woorden" aria-live="polite">${e}</span>
</span>
`}function Wa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function Ot({id:t,date:e}){let[n,s]=Rs(t,e);return n&&a`<span class=${`chip s-${As(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ze({basis:t}){let[e,n]=xe[t]||[];return e?a`
<svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
<title>${n}</title>
<circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${kh[e]}
</svg>
`:null}function pe({of:t}){let e=C(t.flatMap(ce)).map(n=>a`<li><${Ua} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function uo({of:t,look:e}){let[n,...s]=ce(t);return n?a`
<p class=${e}>
${le(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
${Je()&&a`<${_u} passage=${n} />`}
</p>
`:null}var yu,N,lt,he,kh,Da,Ua,Ha,Us,xt=A(()=>{"use strict";K();ot();U();D();Re();nt();_t();It();yu=k.shared.passage;N=({id:t,text:e})=>ne(t)?a`<a href=${qe(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;lt=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),he=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;kh={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Da=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${et("Severity",t)}</span>`,Ua=({passage:t})=>[le(t),Je()&&a`<${_u} passage=${t} />`];Ha=({id:t})=>[ct(t,"broader")&&[a`<${N} id=${ct(t,"broader")} />`," › "],a`<${N} id=${t} />`],Us=({id:t})=>Dt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function _h({text:t,done:e}){let n=me(),s=me();return Ke(()=>{n.current.showModal(),s.current.select()},[]),a`
<dialog class="copy" aria-label=${Rn.by_hand} ref=${n} onClose=${e}>
<p>${Rn.refused}</p>
<textarea class="by-hand" rows="5" readonly aria-label=${Rn.by_hand} value=${t} ref=${s}></textarea>
<form method="dialog"><button>${k.shared.close}</button></form>
</dialog>
`}async function Xo(t,e=Rn.copied){try{await navigator.clipboard.writeText(t),At(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),En(a`<${_h} text=${t} done=${()=>n.remove()} />`,n)}}function Ln(t,e,n){Yc(t,e,n),At(g(Rn.downloaded,{name:t}),"gezegd")}async function vh([t,...e]){let n=t.length-(t.slice(-ns.length).join()===ns.join()?ns.length:0),s=e.every($=>String($[0]).length<=Oh)?2:1,o=t.slice(s,n).map(($,d)=>({head:$,of:h=>String(h[s+d]??"")})),r=o.filter(({of:$})=>e.length>1&&$(e[0])&&e.every(d=>$(d)===$(e[0]))),i=($,d)=>d.flatMap(({head:h,of:f})=>f($)?a`<p><b>${h}</b>: ${dt(f($))}</p>`:[]),l=o.filter($=>!r.includes($)),c=e.map($=>a`<tr><td>${$.slice(0,s).join(" ")}</td><td>${i($,l)}</td></tr>`),u=C(e.map($=>$.slice(n).filter(Boolean).join("; "))),p=document.createElement("div"),m=r.length>0&&a`<p>${Rn.alike}</p>${i(e[0],r)}`;En(a`${m}<table border="1">${c}</table>${u.map($=>a`<p>${$}</p>`)}`,p);try{let $=new Blob([p.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":$})]),At(Rn.word_copied,"gezegd")}catch{Xo([t,...e].map($=>$.join("	")).join(`
`))}}function er(){return!x.files.length&&!we()?null:a`
<section class="bestanden" aria-label=${xu}>
<h2>${xu}</h2>
<ul>
<${Ql} ...${wh} href="#/samenvatting" />
${x.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Ql} label=${e} description=${n} href=${Yl(t)?.href} download=${t} />`)}
${we()&&a`<${Ql} ...${yh} href="#/controleer" />`}
</ul>
</section>
`}var wh,yh,xu,Rn,xh,Va,Hs,Oh,ve,se,ns,Wn,Nr,ss,tr,Yl,Ql,oe=A(()=>{"use strict";Ie();K();U();D();Re();nt();_t();rn();xt();({summary:wh,save:yh,title:xu}=k.frame.foot.files),Rn=k.shared.export;xh=t=>k.shared.outcomes[t]?.phrase||S(t),Va=t=>t.replace(".",[...Gl().map(([,e])=>`-${Or(xh(e).split(":")[0])}`),"."].join("")),Hs=({text:t,label:e=Rn.copy})=>a`<button type="button" class="klein" onClick=${()=>Xo(t())}>${e}</button>`;Oh=6,ve=({name:t,rows:e,label:n=Rn.csv,id:s})=>a`
<button type="button" id=${s}
onClick=${()=>Ln(Va(t),wa(e()),"text/csv;charset=utf-8")}>${n}</button>
${" "}<button type="button" onClick=${()=>vh(e())}>${Rn.word}</button>
`,se=(t,e="",n="")=>{let s=ht(e||t?.plan),o=s?[s]:x.plans;return[o.map(r=>dt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${x.meta.version} ${(x.meta.content||"").slice(0,12)}`.trim(),t?Jt(t,s):n]},ns=Rn.heads,Wn=(t,e,n)=>[[...t.map(s=>s.label),...ns],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Nr=(t,e,n,s)=>({name:`${Or(S(t))}-${e}.csv`,origin:o=>se(n,s(o))}),ss=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>ht(t(e))?.title||""}]:[],tr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>ce(e(n)).map(le).join("; "),cell:n=>a`<${uo} of=${e(n)} />`}),Yl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Ql=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Pr({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${F} look="beelden" label=${t} items=${n} />`}function vu({name:t}){let e=Zl(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${Pr} label=${e?.label} tabs=${n} />`}var Sh,Zl,Ka=A(()=>{"use strict";K();ot();D();Sh=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Zl=t=>Sh.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ze(t,e,n){let s=new Map;for(let r of X({...e,plan:n.key}).matrix[t])nn(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:Ch[t](r),id:t==="partner"?on(r):"",cells:Mn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>it(r.label,i.label)):o}function Ga(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ou?null:n,plan:s}}function Ye(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function sr(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Ao);if(!l.every(eo))return()=>null;let c=p=>[os(p.column,p.barrier,n.key),p],u=l.map(p=>new Map(X(p).matrix[t].map(c)));return(p,m)=>{let $=os(p,m,n.key),[d,h,f,b]=u.map(_=>jh(_.get($)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:u[0].get($)}}}var Ou,Ch,Mn,os,Vs,$o,Ja,nr,jh,Dn=A(()=>{"use strict";ot();U();Ht();D();nt();_t();Ou="alle",Ch={kind:t=>H(yt(t)),form:t=>H(et("ExploitationForm",t)),partner:t=>S(on(t)||t)},Mn=t=>[...t.steps.map(e=>e.notation),null];os=(t,e,n)=>[t,e??Ou,...I?[n]:[]].join("~"),Vs=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:os(t,e,n)});$o=t=>`cel-${t.replaceAll("~","-")}`,Ja=(t,e)=>X(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);nr=t=>[Ye(t).word,...Ye(t).lines].join(", "),jh=t=>t&&JSON.stringify([t.phrase,Ye(t).look,t.most_basis])});function Za(t,e){let n=()=>Ya(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>Mh(o,e))}function Xl({list:t,plan:e}){if(!t.length)return a`<p>${fn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Th} ...${o} />`]);return a`
<p class="zacht">${Qa.alphabetical}</p>
<ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
`}function or({summary:t,inside:e,open:n=!1}){let[s,o]=W(!1);return a`
<details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
<summary>${t}</summary>
${(s||n)&&e()}
</details>
`}function zh({gap:t}){let e=[t.barrier&&Lt(t.barrier).toLowerCase(),t.kind&&yt(t.kind)].filter(Boolean);return a`
<p class="regel">
<${Da} severity=${t.severity} />${" · "}
<a href=${L(["vragen",t.query])}>${ks(t.query)}</a>
${e.length>0&&` · ${e.join(" × ")}`}${I&&` · ${fn(t.plan).title}`}
${ne(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
<${tc} gap=${t} />
</p>
`}function ec({gap:t,scenario:e,sentence:n=!1}){let s=x.queries[t.query],[o]=mo(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${or} summary=${i} inside=${()=>a`
${n&&a`<p>${t.sentence}</p>`}
${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Ua} passage=${o} /></p>`}
${s.why&&a`<p><strong>${Qa.why}</strong> ${s.why}</p>`}
${t.under&&a`<p>${g(k.gaps.under,{title:ks(t.under)})}</p>`}
${t.asks&&a`<p><strong>${Qa.who}</strong></p><${Xl} list=${t.candidates} plan=${t.plan} />`}
<${Hs} text=${()=>Ia(t.sentence,mo(t),e,ht(t.plan))} />
`} /></div>`}var Qa,bs,mo,ks,Su,Lh,Mh,Ya,Th,tc,Xa,fo=A(()=>{"use strict";Go();K();ot();U();D();nt();_t();oe();xt();Qa=k.shared.gaps,bs=t=>[t,...t.also],mo=t=>le(t.evidence)?[t.evidence]:[],ks=t=>x.queries[t]?.title||t,Su=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Lh=({sentence:t,subject:e,topic:n})=>[t,x.topics.find(s=>s.id===n)?.title,...[e,...x.works[e]?.chapters||[]].map(s=>x.called[s]?.label)].join(" "),Mh=(t,e)=>Su(e.gewicht,[t.severity])&&(!e.tekst||Ko(Lh(t),e.tekst))&&bs(t).some(n=>Su(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ya=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Th=({phrase:t,work:e,more:n})=>e?[t," (",a`<${lt} ids=${e} name=${Zt} />`,n&&Qa.more_work,")"]:t;tc=({gap:t})=>a`<span class="alleen-papier">${mo(t).map(e=>a` · <${Ua} passage=${e} />`)}</span>`;Xa=({gap:t,scenario:e,as:n="h3"})=>a`
<${n}>${t.sentence}<//>
<${zh} gap=${t} />
<${ec} gap=${t} scenario=${e} />
`});function rr(t,e,n=null,s=Z()?Ah:Fh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ti(l.key),turn:sc(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Bh.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:ti(t),folds:!0,more:!0,turn:sc(t)};return[{...i,rows:r.rows.slice(0,s)},u]})}function ho({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Cu).join(" · "),i=a`
<button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
onClick=${t.turn}>${t.title}</button>
`;return a`
<div class=${t.more?"vouwkop meer":"vouwkop"}>
${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
${n&&a`<span class="vouwtal">${n}</span>`}
${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Cu&&" …"}</span>`}
</div>
`}function ar({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ti(t),turn:s||sc(t)};return a`
<section class="blok">
${t?a`<${ho} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
${n}
<div class=${go(r)}>${o}</div>
</section>
`}var Bh,ju,Fh,Ah,Cu,nc,ti,sc,go,q,an,Un,Oe=A(()=>{"use strict";K();ot();Et();U();D();Bh=k.shared,ju="uit",[Fh,Ah,Cu]=[20,6,4],nc=()=>(T.route.query.vouw||"").split(",").filter(Boolean),ti=t=>nc().includes(ju)||nc().includes(t),sc=(t,e=[t])=>()=>{let n=e.filter(o=>ti(o)!==(o===t)),s=nc().filter(o=>o!==ju&&!e.includes(o));V({vouw:[...s,...n].join(",")},!0)};go=t=>t.open?null:"dicht",q=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
<section class=${n} id=${o} aria-label=${r}>
<${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
</section>
`,an=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Un=({id:t,items:e,first:n,as:s="ul"})=>rr(t,e,null,n).map(o=>a`
${o.folds&&a`<${ho} part=${o} />`}
<${s} class=${go(o)}>${o.rows}<//>
`)});function Eh({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
<th scope="col" role="columnheader" aria-sort=${o}>
<button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
${e.label}<span class="pijl" aria-hidden="true"></span>
</button>
</th>
`}function vt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:u,file:p,open:m}=n,[$,d]=W(t),h=l?oc(l,t):$,f=O=>{let y=h===O.key?`-${O.key}`:O.key;l?V({[l]:y===t?null:y},!0):d(y);let j=k.shared.table,B=y.startsWith("-")?j.descending:j.ascending;At(g(j.sorted,{column:O.label.toLowerCase(),direction:B}))},b=ka(r,i,h),w=()=>Wn(i,b,p?.origin||(()=>[])),_=rr(s,b,h===t?e:null,m);return a`
<div class="rol">
<table class="lijst" id=${s} role="table">
<caption class=${c?"sr":null}>${o}</caption>
<thead role="rowgroup">
<tr role="row">
${i.map(O=>a`<${Eh} id=${s} column=${O} sort=${h} turn=${f} />`)}
</tr>
</thead>
${_.map(O=>a`
<tbody role="rowgroup" key=${O.more?"meer":O.key} class=${go(O)}>
${O.folds&&a`<${Ph} part=${O} columns=${i} ...${e} />`}
${O.rows.map(y=>a`<${Nh} row=${y} columns=${i} about=${u} />`)}
</tbody>
`)}
</table>
</div>
${p&&a`<p class="acties"><${ve} name=${p.name} rows=${w} /></p>`}
`}function Tn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
<dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
`:null}var oc,Nh,Ph,Qt,zn,ws,He=A(()=>{"use strict";Ie();K();ot();U();D();nt();_t();oe();Oe();xt();oc=(t,e="")=>T.route.query[t]||e;Nh=({row:t,columns:e,about:n})=>a`
<tr role="row" ...${n?.(t)}>
${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
</tr>
`,Ph=({part:t,columns:e,named:n,count:s})=>a`
<tr role="row" class="vouwrij">
<th scope="rowgroup" role="rowheader" colspan=${e.length}>
<${ho} part=${t} count=${s&&M(s,t.rows.length)}
names=${n?t.rows.map(n):[]} />
</th>
</tr>
`;Qt=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),zn=(t,e,n,s)=>({key:t,label:e,text:o=>Gt(n(o),s),cell:o=>a`<${Ot} id=${n(o)} date=${s} />`}),ws=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(ce).map(le)).join("; "),cell:n=>a`<${pe} of=${e(n)} />`})});function rc({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of Y(t,"who",e))nn(n,o,r);if(!n.size)return In(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Us} id=${o} />`);return a`<${F} look="partners" items=${s} />`}function Ih(t){let e=v(t,"dueBy");return e&&` (${g(Ve.bound,{date:dt(e)})}; ${Lr(v(t,"modality"))})`}function qh({ids:t,date:e}){let n=t.map(s=>{let o=v(s,"deadlineLabel"),{delivery:r}=On(s,e);return a`
${o&&`${H(o)}: `}“${v(s,"deadlineText")}”${Ih(s)}
${v(s,"revises")==="true"&&`, ${Ve.revised}`}${r&&` – ${r}`}
`});return a`<${F} look="termijnen" items=${n} />`}function ac({id:t,date:e}){let n=s=>a`
<${N} id=${s} />: <strong>${x.lookups[s]?.description}</strong><${pe} of=${[s]} />
`;return a`<${F} look="cijfers" items=${ni(t,e).map(n)} />`}function bo({of:t}){let e=r=>[ct(r,"barrier")&&g(Ve.at_step,{step:S(ct(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>v(r,i)&&Kt(r,i))].filter(Boolean),n=r=>v(r,"status")?g(Ve.other_status,{reading:e(r).join(", ")}):g(Ve.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ve.other_unsaid}),o=at(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${v(r,"rationale")}`);return o.length>0&&a`<${F} items=${o} />`}function Ir({id:t,read:[e,n]=[v(t,"basis"),v(t,"strength")]}){let s=wt(t,"interventionKind").map(yt).join(", ");return a`
<div class="koppeling">
<p>
<${Ha} id=${ct(t,"barrier")} />
${` · ${s} · ${et("Strength",n)} · `}
<${ze} basis=${e} />${` ${xe[e]?.[1]||et("Basis",e)}`}
${ei(t)&&a` · <strong>${ei(t)}</strong>`}
</p>
<p class="reden"><strong>${Ve.here}</strong>${v(t,"rationale")}</p>
<${bo} of=${t} />
</div>
`}function Mu({id:t,scenario:e,contributions:n}){let{date:s}=e,o=bn(t,s),r=v(t,"promise"),i=ao(t,s),{links:l}=X(e),c=n.length?n.map(p=>a`<${Ir} id=${p} read=${l[p]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ve.across}</strong>${v(t,"rationale")}</p>`,u=[[Ve.facts.deadline,i.length>0&&a`<${qh} ids=${i} date=${s} />`],[Ve.facts.who,a`<${rc} id=${t} date=${s} />`],[Ve.facts.figures,ni(t).length>0&&a`<${ac} id=${t} date=${s} />`],[Ve.facts.how,c],[Ve.facts.where,a`<${pe} of=${[t,...n,o]} />`]];return a`
<article class="kaart">
<h3><${N} id=${t} /></h3>
<p class="regel">${ye(t)} · <${Ot} id=${t} date=${s} /></p>
<${Lu} lead=${r&&Ve.promise} text=${r||v(t,"summary")} />
<${Lu} lead=${Ve.progress} text=${v(o,"summary")} />
${o&&a`<${bo} of=${o} />`}
<${Tn} pairs=${u} />
</article>
`}var Ve,ni,ei,Lu,bt,ln=A(()=>{"use strict";K();U();Ht();D();Te();nt();_t();It();xt();He();Ve=k.shared.work;ni=(t,e)=>Mt(t,"figure",e);ei=t=>v(t,"state")&&g(Ve.own_state,{state:et("CellState",v(t,"state"))});Lu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;bt=t=>[...t].sort((e,n)=>it(S(e),S(n)))});function ys({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
<span class=${n?"balk heel":"balk"} aria-hidden="true">
${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
</span>
`}function ri(t,e,n){let{word:s,lines:o}=Ye(t),r=t&&[t.strict,xe[t.most_basis]?.[1],t.requested&&Hn.requested_mark];return[s,...o,...r||[],e&&oi(e,n)].filter(Boolean).join(" · ")}function Hh({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,u=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Hn.undecided}</p>`;let p=a`<a href=${Vs({column:n,barrier:null},o,T.route.query)}>${Hn.see_elsewhere}</a>`;return a`
<p>${Qo(ht(o))}</p>
${r.length>0&&a`<h3>${Hn.why}</h3>`}
${r.map(m=>a`<p>${v(m,"rationale")} <span class="zacht">${v(m,"source")}</span></p>`)}
${u&&a`<p>${Hn.unexpected}</p>`}
${i>0&&a`<p>${g(Hn.elsewhere,{count:i,kind:yt(n)})} ${p}</p>`}
${l&&a`<h3>${Hn.who}</h3><${Xl} list=${l} plan=${o} />`}
`}function Vh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=me(),c=me();Ke(()=>{let b=document.getElementById($o(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById($o(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Ye(e),$=g(Hn.panel_note,{scenario:Jt(o,r)}),d=n&&g(Hn.changed.usual,{phrase:nr(n.usual)}),h=e.initiatives>0&&!o.strict&&H(e.strict||r.words.stands),f=e.things.map(b=>{let w=ro(b).filter(_=>e.links.includes(_));return a`<${Mu} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
<dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
onClose=${()=>T.led?history.back():V({cel:null})}
onClick=${b=>b.target===l.current&&l.current.close()}>
<div class="paneel-kop">
<h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(Hn.panel,{row:t.label,step:Lt(s)})}</h2>
<button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
</div>
<p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
${n&&a`<p class="anders-door">${oi(n,r)}. ${d}</p>`}
${h&&a`<p class="zacht">${h}.</p>`}
<p class="zacht">${I&&`${r.title}. `}${$}</p>
${e.requested&&a`<p>${Hn.requested} <${lt} ids=${e.requested} />.</p>`}
${f.length?f:a`<${Hh} cell=${e} expect=${o.expect} />`}
</dialog>
`}function ir({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ga(t),i=ht(r);if(!i)return null;let l=Ze(e,n,i).find(p=>p.key===s),c=l?.cells[Mn(i).indexOf(o)];if(!c)return null;let u={row:l,cell:c,change:sr(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${Vh} key=${t} ...${u} />`}var cn,Hn,qr,Rh,ic,Wh,Dh,Uh,si,oi,ko=A(()=>{"use strict";K();ot();U();D();Dn();nt();_t();It();fo();xt();ln();cn=k.overview.legend,Hn=k.overview;qr=({expected:t=cn.expected,quiet:e=cn.quiet,blank:n=!1,undecided:s=!1})=>a`
<ul class="stalen">
${cn.states.map(o=>a`
<li><span class="staal"><${ys} bar=${[[o,1,0]]} /></span>${H(x.codes.CellState[o].label)}</li>
`)}
<li><span class="staal"><${ys} bar=${[[cn.support_state,1,1]]} /></span>${cn.support}</li>
<li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${cn.undecided}</li>`}
<li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
</ul>
`,Rh=Object.entries(xe).map(([t,[,e]])=>a`<span class="staal"><${ze} basis=${t} /></span>${e}`),ic=()=>a`<${F} look="stalen" items=${Rh} />`,[Wh,...Dh]=cn.sample.words,Uh=cn.sample.bar.map(([t,e])=>[t,Number(e),0]),si=({undecided:t})=>a`
<aside class="legenda" aria-label=${cn.title}>
<h2>${cn.title}</h2>
<p class="voorbeeld" aria-hidden="true">
<${ys} bar=${Uh} /><strong>${Wh}</strong>
${Dh.map(e=>a`<span class="bij">${e}</span>`)}
</p>
<p>${cn.explain}</p>
<${qr} undecided=${t} />
<h3>${cn.how}</h3>
<${ic} />
<p><span class="anders">${cn.other}</span>${cn.other_says}</p>
</aside>
`,oi=({by:t},e)=>Me(e).overview.changed[t]});function zu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${H(s)}`;return a`<${Tn} pairs=${Object.values(x.codes[t]).map(n=>[e(n),n.definition])} />`}function Bu({id:t=""}){let e=Ae.reading;return a`
<${lr} of=${e} id=${t}>
${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${zu} list=${n} />`)}
${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
<h3>${e.source}</h3>
${x.plans.map(n=>a`<p>${`${fs(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
${x.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
<//>
`}function Gh(){let{howto:t}=k.overview,e=Object.values(xe).map(([s])=>s),n={report:I?t.reports:ms(),marks:e.join(" "),source:Fo()};return a`
<details class="leeswijzer" open>
<summary>${t.title}</summary>
<ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
</details>
`}function Jh({name:t,one:e,plan:n,open:s}){let o=i=>Bs(i)?a`<${N} id=${i} />`:i,r=me();return je(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
<li id=${`getal-${t}`} ref=${r}>
<a href=${Wa(t,I?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
${s&&a`<${F} look="geteld" items=${e.things.map(o)} />`}
</li>
`}function Xh(){let t=s=>a`
<${N} id=${ct(s,"initiative")} />${" → "}<${Ha} id=${ct(s,"barrier")} />
${`: ${v(s,"rationale")}`}<${bo} of=${s} />
`,e=s=>a`
<${N} id=${ct(s,"initiative")} />${`: ${Kt(s,"status")}`}<${bo} of=${s} />
`,n=Tu(Bn.statuses).map(e);return a`
<${Wr} of=${Ae.weak} id="lezing" items=${Tu(Bn.weak).map(t)}
intro=${g(Ae.weak.intro,Bn.links)} />
<${Wr} of=${Ae.other} id="anders" items=${Bn.other.map(t)} />
${n.length>0&&a`<${Wr} of=${Ae.statuses} id="standen" items=${n} />`}
`}function tg(){let t=e=>a`
<${N} id=${e} />: ${v(e,"summary")}<${pe} of=${[e]} />
`;return a`<${Wr} of=${Ae.clashes} id="tegenspraak" items=${bt(Bn.clashes).map(t)} />`}function eg(){if(!Bn.judged.length)return null;let t=e=>g(Ae.judged.line,{step:S(ct(e,"barrier")),kinds:wt(e,"interventionKind").map(yt).join(", "),state:Kt(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:dt(v(e,"asOf"))});return a`<${Wr} of=${Ae.judged} id="oordelen" items=${Bn.judged.map(t)} />`}function ng(){let t=Ae.expected.columns,e=[Qt("stap",t.step,n=>ct(n,"barrier")),{key:"soort",label:t.kind,text:n=>wt(n,"interventionKind").map(yt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
<${lr} of=${Ae.expected} id="verwacht" count=${Bn.expected.length}>
<${vt} id="verwachtingen" caption=${Ae.expected.caption} rows=${Bn.expected} columns=${e} />
<//>
`}var Rr,Ae,Kh,lr,Qh,Yh,Fu,Bn,lc,Zh,Wr,Tu,Au,Eu=A(()=>{"use strict";K();ot();Et();U();Ht();D();nt();_t();ko();Oe();xt();He();ln();Rr=k.method,Ae=k.unknown,Kh=3,lr=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
<${ar} id=${e!==void 0&&e<=Kh?"":s} close=${o}
title=${e===void 0?t.title:g(Ae.counted,{title:t.title,count:e})}
intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Qh=()=>V({getal:null},!0),Yh=({scenario:t})=>a`
<${lr} of=${Rr.numbers} id="getallen" close=${T.route.query.getal?Qh:null}>
${Fe(t).map(e=>a`
${I&&a`<h3>${e.title}</h3>`}
<ul class="getallen">
${Object.entries(Qn(t,e).named).map(([n,s])=>a`<${Jh} key=${n} ...${{name:n,one:s,plan:e}} open=${T.route.query.getal===n} />`)}
</ul>
`)}
<//>
`,Fu=({route:t})=>a`
<${ft} text=${Rr.title}><p class="uitleg">${Rr.intro}</p><//>
<${Gh} />
<div class="blok"><${si} /></div>
<${lr} of=${Rr.states} id="standen"><${zu} list="CellState" /><//>
<${Yh} scenario=${tt(t.query)} />
<${Bu} id=${Z()?"lezen":""} />
<p><a href=${L("weet-niet")}>${Rr.unknown}</a></p>
`,Bn=x.unknown,lc=({of:t,id:e,ids:n,more:s})=>a`
<${lr} of=${t} id=${e} count=${n.length}>
${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${he} ids=${bt(n)} more=${s} />`}
<//>
`,Zh=t=>a`<span class="zacht"> – ${ye(t).toLowerCase()}</span>`,Wr=({of:t,id:e,items:n,intro:s})=>a`
<${lr} of=${t} id=${e} count=${n.length} intro=${s}><${F} items=${n} /><//>
`,Tu=t=>[...t].sort((e,n)=>it(S(ct(e,"initiative")),S(ct(n,"initiative"))));Au=()=>a`
<${ft} text=${Ae.title}><p class="uitleg">${Ae.intro} ${es}</p><//>
<${lc} of=${Ae.unjudged} id="ongeplaatst" ids=${Bn.unjudged} more=${Zh} />
<${Xh} />
<${tg} />
<${eg} />
<${lc} of=${Ae.nameless} id="naamloos" ids=${Bn.nameless} />
<${lc} of=${Ae.generic} id="verzamelnamen" ids=${Bn.generic} />
<${ng} />
<${Bu} id="lezen" />
`});function wo({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=vr(!1),l=c=>{let{value:u}=c.target;i.current=!1,u!==e&&r(u)};return a`
<${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
value=${i.current?void 0:e}
onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
onPointerDown=${()=>{i.current=!1}}
onChange=${c=>i.current||l(c)}
onBlur=${l}>
${n?.map(([c,u])=>a`<option value=${c}>${u}</option>`)}
<//>
`}var _s,cr=A(()=>{"use strict";K();_s=t=>a`<label class="veld"><span>${t.label}</span><${wo} ...${t} /></label>`});function Pu({plans:t,here:e}){let n=(i,l)=>a`<details><summary>${i}</summary><${he} ids=${bt(l)} /></details>`,[s,o]=t.map(i=>C(yo(i).filter(e).flatMap(gn))),r=s.filter(i=>o.includes(i));return[n(g(pn.in_both,{count:r.length}),r),...t.map((i,l)=>{let c=yo(t[1-l]).flatMap(gn),u=[s,o][l].filter(p=>!c.includes(p));return n(g(pn.only_in,{plan:i.title,count:u.length}),u)})]}function Iu(t,e){let n=[...us("Publication")].filter(s=>Pt(s,e.key));return bt(cc(t)).map(s=>({id:s,found:hu(s,[...yo(e),...n])}))}function qu(t,e){let n=gn(e);return gn(t).filter(s=>n.includes(s))}function og({ids:t,of:e}){let n=o=>{let r=qu(o,e).map(S);return r.length>0&&a` <span class="zacht">(${g(pn.also_with,{partners:Q(r)})})</span>`};if(!t.length)return null;let s=M(k.measures.count,t.length);return a`<details><summary>${s}</summary><${he} ids=${t} more=${n} /></details>`}function Ru({rows:t,plan:e,other:n,who:s=""}){let o=$=>Y($,"who").flatMap(({from:d,phrase:h=""})=>d===s?[h]:[]),r=$=>[Q(C(o($))),...Fs($)].filter(Boolean).join("; "),i=({id:$})=>a` <${Ot} id=${$} /><p class="zacht">${r($)}</p>`,l=$=>{let d=wl($),h=yo(n).filter(b=>wl(b).some(w=>d.includes(w))),f=new Map(h.map(b=>[b,qu(b,$).length]));return bt(h).sort((b,w)=>(f.get(w)||0)-(f.get(b)||0))},c=({id:$,shared:d})=>{let h=gn($).map(S);return g(d.every(f=>h.includes(f))?pn.found_who:pn.found,{shared:d.join(", ")})},u=({found:$})=>$.map(d=>[S(d.id),Gt(d.id),...Nu(d.id),c(d)].filter(Boolean).join("; ")).join(" | ")||pn.none,p=$=>a`
<${N} id=${$.id} /> <${Ot} id=${$.id} />
<p class="zacht">${[...Nu($.id),c($)].join("; ")}</p>
`,m=[{...Qt("actie",e.title,({id:$})=>$,S,i),text:({id:$})=>[S($),Gt($),r($)].filter(Boolean).join("; ")},{key:"lijkt",label:`${n.title}, ${Nn(n.date,n)}`,sort:!1,text:u,cell:({found:$})=>$.length?a`<${F} items=${$.map(p)} />`:pn.none},{key:"vak",label:pn.same_cell,sort:!1,text:({id:$})=>l($).map(S).join("; "),cell:({id:$})=>a`<${og} ids=${l($)} of=${$} />`}];return a`
<p class="zacht">${pn.note}</p>
<${vt} id=${`lijkt-${e.key}`} caption=${pn.title} rows=${t} columns=${m} hideCaption
file=${{name:"lijkt-op.csv",origin:()=>se(null)}} />
`}function rg({plan:t,other:e}){let[n,s]=W(""),o=bt(C(yo(t).flatMap(gn))).map(c=>[c,S(c)]),r=n?Iu(e,t):[],i=c=>r.flatMap(({id:u,found:p})=>p.filter(m=>m.id===c).map(({shared:m})=>({id:u,shared:m}))),l=bt(yo(t).filter(c=>n&&gn(c).includes(n)));return a`
<${_s} label=${pn.who} value=${n} options=${[["","…"],...o]} pick=${s} />
${n&&a`<${Ru} rows=${l.map(c=>({id:c,found:i(c)}))} plan=${t} other=${e}
who=${n} />`}
`}function Wu({plans:t}){let[e,n]=[...t].sort((r,i)=>cc(r).length-cc(i).length),s=()=>a`<${Ru} rows=${Iu(e,n)} plan=${e} other=${n} />`,o=()=>a`<${rg} plan=${n} other=${e} />`;return a`
<${or} summary=${g(pn.summary,{plan:e.title})} inside=${s} />
<${or} summary=${g(pn.reverse,{other:e.title})} inside=${o} />
`}var pn,yo,cc,sg,Nu,Du=A(()=>{"use strict";K();U();D();Te();lo();nt();_t();It();oe();fo();xt();cr();He();ln();pn=k.compare.alike,yo=({key:t})=>sn.filter(e=>Pt(e,t)),cc=t=>yo(t).filter(e=>Vt(e,"Measure"));sg=t=>at(t,"seeAlso").filter(e=>Vt(t,"Agreement")&&Vt(e,"Agreement")).map(e=>g(pn.see,{name:S(e),stand:Gt(e)})),Nu=t=>{let e=_e(t)?qo(t):x.lookups[t]?.description;return[...sg(t),...Fs(t),e].filter(Boolean)}});function ag(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function ig(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=dc(s,o,.8);return n}function cg(t,e){return[...t.querySelectorAll(lg)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=ai(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return pg(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(pc(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Uu[s.tagName](i,s),...c,dash:u,opacity:p}]})}function pg(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=_o(" ",m,p.fontWeight)),!u.trim())return[];i=!0;let $=ai(new DOMMatrix(e).translate(l,o));return l+=_o(u.trim(),m,p.fontWeight),[{at:$,text:u.trim(),size:m,weight:p.fontWeight,fill:p.fill}]})}function _o(t,e,n){return uc.font=`${n} ${e}px ${ii}`,uc.measureText(t).width}function ug(t,e,n){let{width:s,height:o}=e,r=ai(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?dc(s/2,o/2,s/2-1):Dr(0,0,s,o),u=window.getComputedStyle(document.body).backgroundColor;pc(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:ag(s,o,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:ig(s,o),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Dr(0,o/2-1,s,2),fill:p[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Dr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:Dr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:$)){let f=m(d);f.wide&&pc(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function dg(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${u}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:u})}_o("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=uc.measureText("x");return i.map(({on:u,text:p})=>{let m=p;for(;m&&u.left+_o(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==p&&(m=`${m.slice(0,-1).trim()}…`);let $=ai(e.translate(u.left,u.top+u.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Hu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return cg(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?dg(p,l,c):p instanceof Element?Hu(p,l,c):[]);return o.style.transform="",[...ug(s,i,l),...u]}function $c(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Hu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*_o(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ai,pc,Dr,dc,Uu,lg,uc,ii,Vu=A(()=>{"use strict";ai=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),pc=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Dr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,dc=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Uu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>dc(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Dr(t("x"),t("y"),t("width"),t("height"))},lg=[...Object.keys(Uu),"text"].join();uc=document.createElement("canvas").getContext("2d"),ii=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function mc(t,e,n,s,o,r){let i=Mp(t,u=>_o(u,e,n)<=o),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,xs,r+e+p*l],text:u,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Qu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=x.meta,l=[fs(ht(e?.plan)),e&&Jt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let u=$c(c);c.classList.remove("heel");let p=Math.max(u.width,mg),m=mc(t,22,650,$g,p,xs),$=mc(`${l}. ${es} ${o}`.trim(),13,400,Ku,p,m.below+2),d=$.below+16,[h,f,b]=[xs,d+u.height+24,0],w=[...document.querySelectorAll(s)].map($c).flatMap(j=>{h>xs&&h+j.width>xs+p&&([h,f,b]=[xs,f+b+6,0]);let B=Ju(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),B}),_=g(Ur.foot,{version:r,content:(i||"").slice(0,12)}),O=mc(_,13,400,Ku,p,f+b+16),y=[...m.shapes,...$.shapes,...Ju(u.shapes,xs,d),...w,...O.shapes];return{title:`${t} ${l}. ${es}`,width:p+2*xs,height:O.below+xs,shapes:y}}function hg(t){let{title:e,width:n,height:s,shapes:o}=Qu(t),r=(c,u,p,m="")=>{let $=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",u));for(let[d,h]of Object.entries(p))h!==void 0&&h!==""&&$.setAttribute(d,String(h));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ii,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w,opacity:_}of o){let[O,y,j,B,G,z]=c,E=O===1&&!y&&!j&&B===1?`translate(${G} ${z})`:`matrix(${c.join(" ")})`;u===void 0?r(l,"path",{d:p,transform:E,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":h},opacity:_===1?void 0:_}):r(l,"text",{transform:E,...{"font-size":f,"font-weight":b,"font-style":w},fill:m},u)}Ln(Va(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function gg(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Qu(t),o=document.createElement("canvas"),r=Math.min(fg,Gu/e,Gu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:m,stroke:$,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:_=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=_,i.fillStyle=m,i.font=`${w} ${b} ${f}px ${ii}`,u!==void 0&&i.fillText(u,0,0);let O=new Path2D(p);m!=="none"&&i.fill(O),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Va(`${t.name}.png`);o.toBlob(c=>c?Ln(l,c,"image/png"):At(g(Ur.too_large,{name:l})),"image/png")}var Ur,$g,Ku,xs,mg,fg,Gu,Ju,un,Ks=A(()=>{"use strict";Ie();K();U();D();_t();oe();Vu();Ur=k.shared.export,[$g,Ku]=["#16212B","#46525D"],[xs,mg,fg,Gu]=[28,720,2,12e3],Ju=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));un=t=>a`
<span class="bewaar">
<button type="button" id=${`${t.name}-svg`} onClick=${()=>hg(t)}>${Ur.svg}</button>
<button type="button" id=${`${t.name}-png`} onClick=${()=>gg(t)}>${Ur.png}</button>
</span>
<span class="breder zacht">${Ur.wider}</span>
`});function Yu({rows:t,unit:e,end:n}){let s=n?ue.right:ue.left-ue.box,o=n?ue.right+ue.box+12:ue.left-ue.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ue.top+l*e,u=Math.max(i*e,2);return a`
<g key=${r}>
<rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ue.box} height=${u} />
<text x=${o} y=${c+u/2+5} text-anchor=${n?"start":"end"}>
<tspan class="stroomtal">${i}</tspan> ${Gs(r)}
</text>
</g>
`})}function bg({band:t,unit:e}){let n=t.count*e,s=ue.top+t.y1*e+n/2,o=ue.top+t.y2*e+n/2,r=(ue.left+ue.right)/2;return a`
<path class=${`band w-${t.to}`} d=${`M${ue.left} ${s} C${r} ${s} ${r} ${o} ${ue.right} ${o}`}
stroke-width=${Math.max(n,1)}><title>${Zu(t)}</title></path>
`}function kg({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
<i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
${r} ${Gs(o)}
`,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
${t.left.map(({state:o,count:r})=>a`
<section><h3>${r} ${Gs(o)}</h3><${F} items=${s(o).map(n)} /></section>
`)}
<p class="zacht">${xo.listed}</p>
</div>`}function Xu({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${kg} flow=${t} />`;let o=ue.height/t.height,r=t.bands.map(Zu).join("; ");return a`
<figure class="stroom" tabindex="0" aria-label=${xo.title}>
<svg viewBox=${`0 0 ${ue.width} ${ue.height+ue.top+14}`} role="img"
aria-label=${g(xo.picture,{before:e.label,after:n.label,phrase:r})}>
<text class="stroomkop" x=${ue.left} y="20" text-anchor="end">${e.label}</text>
<text class="stroomkop" x=${ue.right} y="20">${n.label}</text>
${t.bands.map(i=>a`<${bg} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
<${Yu} rows=${t.left} unit=${o} />
<${Yu} rows=${t.right} unit=${o} end />
</svg>
<figcaption>${xo.caption}</figcaption>
<p class="acties"><${un} name="overgang" title=${`${xo.title} (${s})`} scenario=${null}
of=".stroom svg" legend=".stroom figcaption" /></p>
</figure>
`}var xo,ue,Gs,Zu,td=A(()=>{"use strict";K();Et();U();D();nt();Ks();xo=k.compare.flow,ue={width:960,height:430,top:40,left:230,right:640,box:16},Gs=t=>t?H(et("CellState",t)):xo.fresh,Zu=({count:t,from:e,to:n})=>M(xo.band,t,{from:Gs(e),to:Gs(n)})});function yg(t){let e=rs[rs.length-1],n=x.plans.map(c=>rs.findLast(u=>u.plan===c)||e),[s,o]=I?n:[rs[0],e],r=rs.slice(0,-1).find(c=>c.key===t.van)||s,i=rs.slice(rs.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function _g({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Hr(t)?null:os(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===ke?null:n}),l=c=>a` <${Ot} ...${{id:c,date:n}} /> <${rc} ...${{id:c,date:n}} />`;return a`
<div>
<p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
<${he} ids=${bt(t.work[o])} more=${l} />
</div>
`}function xg({rows:t}){let e=([,,o,r])=>a`${r} <a href=${qe(o)}>${J.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${ho} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
<${q} title=${g(J.stated,{count:t.length})} note=${J.stated_note}>
${!t.length&&a`<p>${k.shared.none}</p>`}
${rr("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${F} look=${go(o)} items=${o.rows.map(e)} />`)}
<//>
`}function vg({found:t,one:e,other:n,mode:s,counted:o}){let r={of:y=>Hr(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...vn,["",k.shared.all_steps],["apart",J.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(J.whose).map(([y,j])=>[y,g(j,l)])},u=y=>y.map(Yo).join(", "),p=y=>H(yt(y.kind)),m=y=>C([y.barrier,y.other_barrier].map(Lt)).join(" / "),$=y=>p(y)+(s==="plans"&&!Hr(y)?` (${m(y)})`:""),d=[{key:"stap",label:J.columns.step,text:m},{key:"soort",label:J.columns.kind,text:p},{key:"een",label:e.label,text:y=>H(y.states[0])},{key:"ander",label:n.label,text:y=>H(y.states[1])},{key:"weg",label:g(J.left[s],l),sort:!1,text:y=>u(y.left)},{key:"erbij",label:g(J.joined[s],l),sort:!1,text:y=>u(y.joined)}],h=i.flatMap(({label:y,date:j},B)=>{let G=z=>`${S(z)} (${Gt(z,j)})`;return[{key:"wie",label:g(J.who,{label:y}),text:z=>u(z.who[B])},{key:"wat",label:g(J.work,{label:y}),text:({work:z})=>bt(z[B]).map(G).join("; ")}]}),f=y=>a`
${y.sentence}
<${an} title=${[J.see_both,a`<span class="sr"> ${yt(y.kind)}, ${m(y)}</span>`]}>
<div class="standen">${i.map((j,B)=>a`<${_g} ...${{change:y,side:j,at:B}} />`)}</div>
<//>
`,b=y=>a`
<${ho} part=${y} level=${3} names=${y.rows.map($)}
count=${y.rows.some(Hr)?"":M(J.differ,y.rows.length)} />
`,w=()=>Wn([...d,...h],t.changes,()=>se(null,"",o)),_=a`
<${an} title=${J.as_table}>
<${vt} id="vakken" caption=${J.table} rows=${t.changes} columns=${d} />
<//>
`,O=a`<div class="acties"><${ve} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
${t.changes.length?O:a`<p>${k.shared.none}</p>`}
${rr("verschillen",t.changes,s==="plans"?c:r).map(y=>a`
${y.folds&&b(y)}
${J.elsewhere[y.key]&&a`<p class="zacht">${g(J.elsewhere[y.key],l)}</p>`}
<${F} look=${go(y)} items=${y.rows.map(f)} />
`)}
${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
${t.changes.length>0&&_}
`}function Og({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=p=>({state:m})=>String(e.bands.find($=>$.from===m&&$.to===p)?.count||J.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Gs(p)},...e.right.map(({state:p})=>({key:p,label:Gs(p),sort:!1,text:l(p)}))],u=g(J.counts_table,{before:n.label,after:s.label});return a`
<${q} title=${J.counted}>
<p class="zacht">${g(J.counts,{both:i,fresh:t.fresh.length})}</p>
<${Xu} flow=${e} one=${n} other=${s} counted=${o} />
${r.length>0&&a`<p>${M(J.heads,r.length,{names:Q(r.map(Zt))})}</p>`}
<${an} title=${J.flow.table}>
<${vt} id="overgang" caption=${u} rows=${e.left} columns=${c} />
<//>
<//>
`}function Sg(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:u})=>!e||[c,u].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Cg({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=f=>i.has(f)?a`<span class="zacht">${J.not_yet}</span>`:a`<${Ot} id=${f} date=${e.date} />`,c=f=>{let[b,w]=[e.date,n.date].map(B=>Y(f,"who",B)),_=C(b.map(({from:B})=>B)),O=B=>C(w.flatMap(({from:G,phrase:z=""})=>G===B?[z]:[])).join("; "),y=C(w.map(({from:B})=>B)).filter(B=>!_.includes(B)),j=Q(y.map(B=>`${S(B)} (${O(B)})`));return[Q(_.map(S)),j&&g(J.who_joined,{names:j})].filter(Boolean).join("; ")},u=[Qt("actie",J.action,f=>f),{key:"wat",label:J.what,text:ye},{key:"plan",label:e.label,text:f=>i.has(f)?"":Gt(f,e.date),cell:l},zn("nu",n.label,f=>f,n.date)],p=[{key:"wie",label:J.whoever,sort:!1,text:c}],{stap:m,hoofdstuk:$}=T.route.query,d=()=>Wn([...u,...p],r,()=>se(null,e.plan.key,o)),h=()=>V({alles:s?"nee":"ja"});return a`
<${q} look=${null} title=${g(s?J.all:J.changed,{count:r.length})}>
<div class="acties">
<button type="button" id="alles" aria-pressed=${String(s)} onClick=${h}>${J.show_all}</button>
<${ve} name="vergelijk.csv" rows=${d} />
</div>
<${vt} id="vergelijk" caption=${J.actions_table} rows=${r}
columns=${m||$?[...u,...p]:u} urlKey="sorteer" sort="actie" />
<//>
`}function nd({route:t}){if(rs.length<2)return a`<${ft} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:n,after:s}=yg(t.query),o=tt(t.query),r=Vl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=x.comparisons[`${e.key}|${n.key}|${i}`],c=hn.some(P=>P.notation===t.query.stap)?t.query.stap:"",u=l.actions&&Pn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=P=>(!c||Zn(P).includes(c))&&(!u||x.works[P]?.chapters?.includes(u)),m=Sg(l,c,p),{actions:$}=m,d=[e.plan,n.plan],h=m.changes.filter(P=>!Hr(P)),f=h.filter(({whose:P})=>!P.endsWith("-open")).length,b=c&&u?null:$?.flows[c||u],w=(t.query.alles||u&&"ja")==="ja",_=sn.filter(P=>Pt(P,e.plan.key)&&x.works[P]?.container&&p(P)),O=$?"dates":"plans",y=sn.filter(P=>d.some(({key:pt})=>Pt(P,pt))&&p(P)),j=hn.some(({id:P,notation:pt})=>pt===c&&_a(o).has(P)),B=c&&!u&&!y.length&&!j,G=g(J.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),z=a`
<${Cn} label=${J.first} name="van" chosen=${e.key} options=${ed(rs.slice(0,-1))} />
<${Cn} label=${J.second} name="met" chosen=${n.key} options=${ed(s)} />
`,E=a`
<${q} title=${g(f<h.length?J.cells_open:J.cells,{sure:f,open:h.length-f})}>
<${vg} ...${{found:m,one:e,other:n,mode:O,counted:r}} />
<//>
`,Ct=a`
<${q} title=${J.alike.partners} note=${J.alike.partners_note}><${Pu} plans=${d} here=${p} /><//>
`;return a`
<${ft} text=${J.heading[O]} title=${J.title}><p class="uitleg">${G} ${es}</p><//>
<${jn}>
<${Jl} />
<div class="velden">
${rs.length>2&&z}
<${Cn} label=${J.columns.step} name="stap" options=${vn} />
${$&&a`<${Cn} label=${wg} name="hoofdstuk" options=${so} />`}
</div>
<//>
${B&&a`<p><strong>${J.no_work}</strong></p>`}
${$&&b&&a`<${Og} ...${{actions:$,flow:b,one:e,other:n,counted:r,heads:_}} />`}
${$&&a`<${xg} rows=${m.statements} />`}
${$&&a`<p class="zacht">${J.content} ${u&&a`<${N} id=${u} />`}</p>`}
${!$&&a`<${q} title=${J.alike.title}><${Wu} plans=${d} /><//>`}
${!u&&E}
${$?a`<${Cg} ...${{actions:$,one:e,other:n,counted:r,all:w}} />`:Ct}
<${Le} text=${M(J.shown,f)} />
`}var J,wg,rs,Hr,ed,sd=A(()=>{"use strict";K();ot();Et();U();Ht();D();Te();Dn();nt();_t();It();Du();rn();oe();Oe();xt();td();He();ln();J=k.compare,wg=k.measures.fields.chapter,rs=x.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?g(J.side,{plan:t.title,label:n}):H(n)}))),Hr=({whose:t})=>t==="apart",ed=t=>t.map(e=>[e.key,e.label])});function Lg({row:t,cell:e,change:n,step:s,plan:o}){let r=ri(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=os(t.key,s,o.key);return a`
<td>
<button type="button" class="vakje" id=${$o(i)} aria-haspopup="dialog" title=${r}
onClick=${()=>V({cel:i})}>
<span class="sr">${g(k.overview.cell,{row:t.label,step:Lt(s)})}${r}</span>
<${od} cell=${e} />
</button>
</td>
`}function rd({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?Xt.undecided:Xt.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Tg({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
<table class="dekking" id=${`dekking-${t.key}`}>
<caption class="sr">${g(Xt.caption,{scenario:Jt(n,t)})}</caption>
<thead>
<tr>
<th scope="col">${Xt.partner}</th>
${t.steps.map((l,c)=>a`
<${Mg} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
`)}
</tr>
</thead>
<tbody>
${i.map((l,c)=>a`
<tr class=${l.partners&&"groep"}>
<th scope="row" class=${!l.partners&&Dt(l.id)?"verzamel":""}>
${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
</th>
${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${Lg} row=${l} cell=${l.cells[p]} change=${o(l.key,u.step)}
step=${u.step} plan=${t} />`:c===0&&a`<${rd} as="td" rows=${i.length} column=${u} />`)}
</tr>
`)}
</tbody>
</table>
`}function Bg({plan:t,scenario:e,rows:n}){let{links:s}=X(e);return t.steps.map(({id:o},r)=>{let i=n.filter(p=>p.cells[r]).map(({id:p})=>S(p)),l=p=>[p,ct(p,"broader")].includes(o),c=p=>ro(p).some(m=>m in s&&l(ct(m,"barrier"))),u=sn.filter(p=>Pt(p,t.key)&&c(p)).flatMap(oo);return e.date<t.date?"":Q(C(u).filter(p=>!i.includes(p)))})}function Pg({plan:t,scenario:e,reach:n}){let s=Ze("partner",e,t),o=sr("partner",e,t),r=Bg({plan:t,scenario:e,rows:s}),i=r.flatMap((l,c)=>l?[a`<span><strong>${t.steps[c].label}:</strong> ${l}.</span>`]:[]);return!n.partners&&n.columns.some(l=>l.undecided)?a`<${gs} plan=${t} /><p>${Xt.nothing_yet}</p>`:n.partners?a`
${I&&a`<h2>${t.title}</h2>`}
<${gs} plan=${t} />
<p>${Qn(e,t).phrase.reach}
${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${Xt.in_text}</a>. ${Xt.plus}
${i.length>0&&a`<span class="ruim"> ${Xt.headed.hint}</span>`}</p>
<div class="naast smal">
<div class="hoofd">
<${Tg} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
<p class="acties">
<${un} name=${`dekking-${t.key}`} title=${Xt.heading} scenario=${e}
of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
</p>
<${Eg} ...${{plan:t,reach:n,rows:s,changes:o,headed:r}} />
${i.length>0&&Fg}
<${F} look="ruim" items=${i} />
<div class="hoofdstuk"><h2>${Xt.alike.title}</h2><p>${Xt.alike.note}</p></div>
<${F} look="zelfde" items=${n.alike.map(l=>a`<strong>${l.steps}</strong> ${l.names}`)} />
${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
</div>
<${Ng} reach=${n} plan=${t} />
</div>
`:a`<p>${Xt.nothing}</p>`}function ad({route:t}){let e=tt(t.query),{reach:n}=X(e),{cel:s}=t.query;return a`
<div class="werkkop">
<${ft} text=${Xt.heading} title=${Xt.title} />
<p class="zacht">${Jt(e)}</p>
<${co} />
</div>
${Fe(e).map(o=>a`
<${Pg} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
`)}
${s&&a`<${ir} address=${s} by="partner" scenario=${e} />`}
<${Le} text=${s?"":g(Xt.shown,{scenario:Jt(e)})} />
`}var Xt,jg,od,fc,Mg,zg,Fg,Ag,Eg,Ng,id=A(()=>{"use strict";K();ot();Et();U();Ht();D();Dn();nt();_t();It();ko();rn();Ks();xt();Xt=k.coverage,jg=5,od=({cell:t})=>a`
<span class="beeld" aria-hidden="true">
<${ze} basis=${t.most_basis} />
<${ys} bar=${t.bar} most=${jg} />
<span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
</span>
`;fc=t=>!t.acting&&!t.undecided,Mg=({step:t,place:e,column:n,all:s})=>a`
<th scope="col" class="station">
<span class=${fc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
<a href=${qe(t.id)}>${t.label}</a>
<span class=${fc(n)?"bij niemand":"bij"}>${n.phrase}</span>
<span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
</th>
`;zg=({row:t,cell:e,change:n,step:s,plan:o})=>a`
<span class=${Dt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
<a class="naar" href=${L("dekking",{...T.route.query,cel:os(t.key,s,o.key)})}>
<span class="sr">${t.label}: ${Ye(e).word}${n&&`, ${oi(n,o)}`}</span>
<${od} cell=${e} />
</a>
`;Fg=a`<div class="hoofdstuk ruim"><h2>${Xt.headed.title}</h2><p>${Xt.headed.note}</p></div>`,Ag=({title:t,text:e})=>a`<details><summary>${t}</summary><p>${e}</p></details>`,Eg=({plan:t,reach:e,rows:n,changes:s,headed:o})=>a`
<div class="perstap">
${e.columns.map((r,i)=>{let l=n.filter(u=>u.cells[i]).map(u=>a`<${zg} row=${u} cell=${u.cells[i]} change=${s(u.key,r.step)}
step=${r.step} plan=${t} />`),c=o[i];return a`
<section key=${r.step}>
<${I?"h3":"h2"} class="stapkop">
<span class=${fc(r)?"nummer leeg":"nummer"} aria-hidden="true">${i+1}</span>
<a href=${qe(t.steps[i].id)}>${Lt(r.step)}</a>: ${r.phrase}
<//>
${l.length>0&&a`<${F} items=${l} />`}
${!r.acting&&a`<${rd} as="p" column=${r} />`}
${c&&a`<${Ag} title=${Xt.headed.title} text=${g(Xt.headed.here,{names:c})} />`}
</section>
`})}
</div>
`,Ng=({reach:t,plan:e})=>a`
<aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
${t.columns.filter(n=>n.no_partner).map(n=>a`
<div class=${n.undecided?"leegte onbeslist":"leegte"}>
<h2>${n.no_partner}</h2>
${n.waits&&a`<p>${n.waits}</p>`}
<p><a href=${L("aandachtspunten",{stap:n.step})}>${Xt.questions}</a></p>
</div>
`)}
<h2>${k.overview.legend.title}</h2>
<p>${Xt.about}</p>
<${qr} expected=${Xt.expected} quiet=${Xt.quiet} blank=${!0}
undecided=${t.columns.some(n=>n.undecided)} />
<h3>${k.overview.legend.how}</h3>
<${ic} />
<p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
</aside>
`});function li(t,e){let n=Vr(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...at(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function cd(t,e){let[n,s]=t.map(i=>Vr(e).filter(l=>l.from.includes(i)&&!l.between.length)),o=i=>i.flatMap(({to:l})=>l).filter(l=>!t.includes(l)),r=o(n).filter(i=>o(s).includes(i));return C([...n,...s].filter(({to:i})=>i.some(l=>r.includes(l))).map(({id:i})=>i))}function pd(t,e){let{columns:n=[]}=X(t).reach.find(c=>c.plan===e.key)||{},s=Ze("kind",t,e),o=Ze("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap((m,$)=>p[$]?[$]:[]),basis:m=>p[m]?.most_basis||""})).sort((c,u)=>Do(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:s.filter(p=>p.cells[u]?.unmet),own:o.filter(({at:p})=>p.length===1&&p[0]===u),all:o.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,u)=>it(i(c),i(u)));return{stops:r,several:l}}var Vr,ld,hc,vo=A(()=>{"use strict";U();Ht();D();io();Te();Dn();nt();Vr=({date:t,plan:e})=>us("InformationFlow").filter(n=>no(n,t)&&Pt(n,e)).map(n=>{let s=at(n,"between"),o=r=>[...at(n,r),...s].sort(Do);return{id:n,state:v(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>it(v(n.id,"content"),v(s.id,"content")));ld=([t,e],n)=>Vr(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]);hc=(t,e,n)=>Object.keys(x.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Wg(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,u]=l.sort((O,y)=>O.left-y.left);if(!c||!u)return{tie:i,d:"",x:0,y:0};let p=c.right-n.left,m=(c.top+c.bottom)/2-n.top,$=u.left-n.left,d=(u.top+u.bottom)/2-n.top,h=(p+$)/2,f=`M${p} ${m}C${h} ${m} ${h} ${d} ${$} ${d}`,b=Rg.map(O=>{let[y,j,B,G]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:y*p+(j+B)*h+G*$,y:(y+j)*m+(B+G)*d}}),_=b.find(O=>r.every(y=>Math.max(Math.abs(y.x-O.x),Math.abs(y.y-O.y))>qg))||b[0];return i.number!==void 0&&r.push(_),_})}function Dg(t,e,n,s){let o=n.findIndex(c=>c.some(u=>u.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function pr({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=me(),[c,u]=W([]);Ke(()=>{let f=()=>u(Wg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let p=e.flat(),m=p.some(f=>f.id===s)?s:p[0]?.id,$=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter($).flatMap(({from:f,to:b})=>[f,b]));return a`
<div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!Ig.includes(f.key))return i(f.key,b);let w=Dg(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
aria-pressed=${String(w.id===s)} onClick=${()=>r(w.id)}>
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
`}var Ig,qg,Rg,ci=A(()=>{"use strict";K();Ig=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],qg=28,Rg=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ur({label:t,id:e,thing:n,pick:s,among:o=Bs}){let[r,i]=W(!1),l=()=>bt([...mn.keys()].filter(f=>ne(f)&&o(f))),c=Ge(()=>r?l():[],[r]),[u,p]=W(null),m=f=>{let b=Nt(f.trim()),w=y=>[S(y),Zt(y),...wt(y,"altLabel")].map(Nt),_=y=>Yn(y)?w(y):w(y).slice(0,2),O=c.find(y=>S(y)===f)||c.find(y=>_(y).includes(b));return O?[O]:c.filter(y=>b&&w(y).some(j=>j.includes(b)))};je(()=>p(null),[n]);let{route:$}=T,d=f=>{if(T.route!==$)return;let[b,...w]=m(f.target.value);p(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=u?m(u).slice(0,3).map(S).join("; "):"";return a`
<label class="veld zoekveld">
<span>${t}</span>
<input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
onChange=${d} value=${u??(Bs(n)?S(n):"")} />
<datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
${u&&a`<small role="status">${h?g(ud.meant,{names:h}):ud.unknown_thing}</small>`}
</label>
`}var ud,pi=A(()=>{"use strict";K();ot();U();D();nt();ln();ud=k.explore});function Hg({count:t,...e}){let n=md(Uo(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g($t.only,{names:$d(n)})}`;return a`<p role="status"><strong>${t?M($t.none_but,t):$t.none}</strong>${s}</p>`}function Vg({from:t,to:e,scenario:n}){let s=Hp([t,e],n).map(m=>m.label),o=Vp([t,e],n),r=ld([t,e],n),i=cd([t,e],n),l=m=>Y(m,"who",n.date).map($=>$.to),c=l(t).some(m=>l(e).includes(m)&&Vt(m,"Agreement")),u=[t,e].every(Yn)?[!r.length&&$t.silent.flow,!c&&$t.silent.agreement]:[],p=Q(u.filter(Boolean));return a`
${s.length>0&&a`<p>${g($t.shared,{steps:Q(s)})}</p>`}
${r.length>0&&a`<p>${$t.flows} <${lt} ids=${r} />.</p>`}
${i.length>0&&a`<p>${$t.same_receiver} <${lt} ids=${i} />.</p>`}
${p&&a`<p>${g($t.silent.phrase,{what:p})}</p>`}
${o.length>0&&a`<p>${$t.bodies} <${lt} ids=${o} />.</p>`}
`}function gc({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Mt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Pt(p,n)),[i,l]=o?$t.headed:$t.heads,c=(o?[s,o]:[]).map((p,m)=>{let d=p.filter(f=>!r.includes(f)&&Pt(f,n)).flatMap(f=>Mt(f,"inChapter")).filter(f=>Qe(f).includes(t[1-m])&&!Qe(f).includes(t[m])),h={who:S(t[m]),other:S(t[1-m])};return d.length>0&&a`<p>${g($t.within,h)} <${lt} ids=${d} />.</p>`}),u=[r.length>0&&a`<p>${i} <${lt} ids=${r} />.</p>`,...c].filter(Boolean);return a`${u}${l&&u.length>0&&a`<p>${l}</p>`}`}function Kg({from:t,to:e,scenario:n,collective:s}){let o=Ge(()=>Ma(t,e,n,s),[t,e,s,n]),r=o.length>Tr?g($t.longer.first,{count:Tr}):M($t.longer.all,o.length),i=o.slice(0,Tr).map(l=>a`<${lt} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${F} as="ol" look="wegen" id="langere" items=${i} />`}function fd(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${v(r,"rationale")||v(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?H(n(r)):n(r));return a`
<${N} id=${e} />${I&&` (${jt(e)?.title})`} <${Ot} id=${e} />
${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
<${pe} of=${t.flatMap(o=>o.of)} />
`}function Gg({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=md(t,e),i=Ge(()=>{let f=w=>[_e(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(_=>r.includes(_))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(_=>({id:_,text:S(_),look:f(_)}))),ties:t.lines.map(({from:w,to:_},O)=>({from:w,to:_,number:O+1,look:b([w,_])}))}},[t]),l=t.layers.map(f=>_e(f[0])),c=r.length?Uo(n,s,o):t,u=c?.length===t.length?c.count:0,p=$d(r),m=M($t.works,l.filter(Boolean).length),$={from:S(n),to:S(s),count:t.lines.length},d=f=>V({van:null,naar:null,uit:f,kies:f}),h=a`
<div class="tekening">
<div class="vlak" id="verbindingbeeld">
<${pr} heads=${l.map(f=>f?$t.columns.what:$t.columns.who)} ...${i} chosen=""
label=${g($t.picture,$)} choose=${d} press=${()=>{}} />
</div>
</div>
<p class="acties">
<${un} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
of="#verbindingbeeld" legend="#geen" />
</p>
`;return a`
<p role="status">
${u>0&&a`<strong>${M($t.counted,u,{works:m})}</strong> `}
${p&&`${M($t.through,t.count-u,{names:p,works:m})} ${$t.dotted} `}${$t.says}
</p>
${!Z()&&h}
<h2>${$t.sentences}</h2>
<${F} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>fd(f))} />
`}function hd({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(w=>dd(w)?w:""),o=t.verzamel==="ja",r=t.langer==="ja",i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Up(n,s,e):[],{length:u}=c,p=[n,s,o,e.key,e.plan],m=Ge(()=>l?Uo(n,s,e,o):null,p),$=(w,_,O)=>a`
<${ur} label=${_} id=${w} thing=${O} among=${dd}
pick=${y=>V({[w]:y})} />
`,d=(w,_,O)=>a`
<label class="vink">
<input type="checkbox" id=${w} checked=${_} onChange=${()=>V({[w]:_?null:"ja"})} />
${` ${O}`}
</label>
`,h=m?a`<${Gg} ...${i} found=${m} />`:l&&a`<${Hg} ...${i} count=${u} />`,f=c.flat().some(w=>w.name==="expected"),b=u>0&&a`
<h3>${$t.together}</h3>
${f&&a`<p class="zacht">${$t.expecting}</p>`}
<${F} look="wegen" items=${c.map(fd)} />
`;return a`
<section aria-label=${$t.heading}>
<h2>${$t.heading}</h2>
<div class="velden">
${$("van",$t.from,n)} ${$("naar",$t.to,s)}
${d("verzamel",o,$t.collective)}
${l&&a`<button type="button" onClick=${()=>V({van:s,naar:n})}>${$t.swap}</button>`}
${l&&m&&d("langer",r,$t.longer.show)}
</div>
<p><a href=${L("verken",{uit:n,kies:n})}>${$t.back}</a></p>
${!(n&&s)&&a`<p>${$t.choose}</p>`} ${n&&n===s&&a`<p>${$t.same}</p>`}
${l&&a`<${gc} of=${[n,s]} scenario=${e} />`}
${l&&a`<${Vg} ...${i} />`}
${m&&m.layers.length>Ug?[b,h]:[h,b]}
${l&&m&&r&&a`<${Kg} ...${i} collective=${o} />`}
</section>
`}var $t,dd,Ug,$d,md,gd=A(()=>{"use strict";K();ot();Et();U();D();io();vo();Te();nt();It();ci();Ks();xt();pi();$t=k.explore.path,dd=t=>ne(t)&&(Yn(t)||_e(t)),Ug=3,$d=t=>Q(t.map(S)),md=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Dt(s)&&s!==e&&s!==n)});function _d(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=l=>{location.hash=L("verken",l)};return{f:()=>o?i({uit:t,kies:t}):V({uit:t,kies:t,weg:null}),"+":()=>!o&&La(t,e,s)&&V({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&V({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||V({weg:[...ui(r),t].join(","),kies:null}),p:()=>o?i({van:t}):V({van:t}),Escape:()=>V({kies:null})}}function Qg({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=_d(t,e),l=La(t,n,o),c=(u,p)=>a`<button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>`;return a`
<p class="acties">
<a href=${qe(t)}>${St.actions.page}</a>
${s.join()!==t&&c("f",St.actions.only)}
${l>0&&!r&&!s.includes(t)&&c("+",M(St.open,l))}
${s.includes(t)&&!r&&s.length>1&&c("-",St.actions.fold)}
${(r||!s.includes(t))&&c("h",St.actions.hide)}
${!n.steps.includes(t)&&c("p",St.actions.path)}
</p>
`}function xd(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${St.panel.label}><p class="zacht">${St.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=_e(n)?"from":"to",i=c=>a`
<${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
<${uo} of=${c.of[0]} look="zacht adres" />
`,l=({work:c,step:u,of:p,basis:m})=>{let $=n===c?u:c,d=v(p,"rationale");return a`
${$===Ns?St.no_step:a`<${N} id=${$} />`}${" "}<${ze} basis=${m} />
${d&&a`<span class="zacht"> ${St.panel.reason} ${d}</span>`}
${p!==c&&a`<${uo} of=${p} look="zacht adres" />`}
`};return a`
<section class="inwoorden" id="inwoorden" aria-label=${St.panel.label}>
<h2>${vs(n)}</h2>
${_e(n)&&a`<p>${Gt(n,t.scenario.date)}</p>`}
${Dt(n)&&a`<p class="zacht">${St.panel.collective}</p>`}
${n!==Ns&&a`<${Qg} id=${n} ...${t} />`}
${s.length>0&&a`<h3>${r==="from"?St.panel.who:St.panel.what}</h3>`}
<${F} look="buren" items=${s.map(i)} />
${o.length>0&&a`<h3>${n===o[0].work?St.panel.step:St.panel.what}</h3>`}
<${F} look="buren" items=${o.map(l)} />
</section>
`}function vd({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ge(()=>{let p=d=>`wie${Dt(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:La(d,t,s);return{columns:[t.who.map(d=>({id:d,text:vs(d),look:p(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:vs(d),look:`wat${m(d)}`,more:[wd(As(d,s.date)),a` <small>${Kt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:vs(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:bd(f,h)}))]}},[t]),l=p=>V({kies:p===n?null:p}),c=(p,m)=>m!==Ns&&_d(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[p]?.(),u=g(St.picture,{name:r});return a`
<div class="vlak" id="verkenbeeld">
<${pr} heads=${St.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
</div>
<ul class="lijnen" id="verkenlegenda">
${o&&kd("r-beoogd-ondertekenaar",St.intended)}
<li class="zacht">${St.to_step}</li>
${Object.entries(xe).map(([p,[,m]])=>kd(bd(p),m))}
${Object.entries(x.codes.CellState).filter(([p])=>t.what.some(m=>As(m,s.date)===p)).map(([p,{label:m}])=>a`<li>${wd(p)}${H(m)}</li>`)}
</ul>
<p class="zacht sleutels">${St.keys}</p>
`}function Od({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Ps(d,n,s).length?St.list.away:qn(d),c=[{key:"wie",label:St.list.who,text:({who:d,work:h})=>d?vs(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Us} id=${d} />`:l(h)},{key:"rol",label:St.list.role,text:d=>d.role},Qt("wat",St.list.what,d=>d.work),{key:"stap",label:St.list.step,text:d=>i(d.work).map(vs).join(", ")},zn("stand",St.list.status,d=>d.work,n.date),ws(St.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${M(St.list.caption,r.length)}${s?"":`. ${St.list.only}`}`;return a`<${vt} id="verkenlijst" ...${{caption:p,rows:r,columns:c,about:u,file:{name:"verken.csv",origin:d=>se(n,jt(d.work)?.key)}}} />`}var St,ui,Jg,yd,vs,Yg,bd,kd,wd,Sd=A(()=>{"use strict";K();ot();U();D();io();nt();_t();It();ci();oe();xt();He();St=k.explore,ui=t=>(t||"").split(",").filter(ne),Jg=t=>Pn.find(e=>[v(e,"identifier"),e].includes(t)),yd=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ui(t||Sa(e)?.id||on(n)||Jg(s)),vs=t=>t===Ns?St.no_step:S(t);Yg={"●":"l-heel","◐":"l-lang","○":"l-punt"},bd=(t,e)=>e===Ns?"l-geen":Yg[xe[t]?.[0]]||"l-heel",kd=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,wd=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function jd({rows:t,chosen:e,state:n}){let s=Ge(()=>{let i=p=>p.length?p:[""],l=p=>C(t.flatMap(m=>i(m[p]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${p} ${m}`,text:m?S(m):Xe.unnamed,look:`wie${m&&!Dt(m)?"":" verzamel"}`})),c=t.flatMap(p=>{let m=p.between.length?"l-punt":"l-heel";return[...i(p.from).map($=>({from:`from ${$}`,to:p.id,look:m})),...i(p.to).map($=>({from:p.id,to:`to ${$}`,look:m}))]}),u=t.map(p=>({id:p.id,text:bc(p.id),look:"wat",more:Zg(p)}));return{columns:[l("from"),u,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>V({kies:i===e?null:i}),r=a`
<ul class="lijnen" id="stromenlegenda">
<li><span class="streep l-punt" aria-hidden="true"></span>${Xe.dotted}</li>
</ul>
`;return a`
<div class="tekening">
<div class="vlak" id="stromenbeeld">
<${pr} heads=${Xe.columns} ...${s} chosen=${e} label=${g(Xe.picture,{state:n})} choose=${o}
press=${i=>i==="Escape"&&V({kies:null})} />
</div>
${t.some(i=>i.between.length)&&r}
</div>
`}function Ld({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
<${tb} row=${c} />: <${N} id=${c.id} text=${bc(c.id)} />
${v(c.id,"summary")&&a`<span class="zacht adres">${v(c.id,"summary")}</span>`}
<${uo} of=${c.id} look="zacht adres" />
`;return a`
<section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
<${F} look="buren" items=${i.map(l)} />
</section>
`}function $i({rows:t,scenario:e,state:n}){let s=[Cd("from",Xe.list.from),Cd("to",Xe.list.to),Qt("inhoud",Xe.list.what,o=>o.id,bc),{key:"staat",label:Xe.list.state,text:o=>Kt(o.id,"flowState")},{key:"sindsdien",label:Xe.list.since,text:o=>Kt(o.id,"followUp")},ws(k.explore.list.where,o=>[o.id])];return a`
<${vt} id="stromenlijst" caption=${g(Xe.caption,{state:n})} rows=${t} columns=${s}
file=${{name:"informatiestromen.csv",origin:()=>se(e)}} />
`}var Xe,bc,Zg,Xg,di,tb,Cd,kc=A(()=>{"use strict";K();ot();U();D();vo();nt();It();ci();oe();xt();He();Xe=k.explore.flows,bc=t=>`${v(t,"content")}${ct(t,"between")&&` (${Xe.among})`}`,Zg=({id:t})=>v(t,"followUp")&&a` <small>${g(Xe.since,{phrase:Kt(t,"followUp")})}</small>`,Xg=t=>t.map(e=>S(e)).join(", ")||Xe.unnamed,di=({ids:t})=>t.length?a`<${lt} ids=${t} />`:a`<span class="zacht">${Xe.unnamed}</span>`,tb=({row:t})=>t.between.length?a`${Xe.between} <${di} ids=${t.from} />`:a`<${di} ids=${t.from} /> → <${di} ids=${t.to} />`;Cd=(t,e)=>({key:t,label:e,text:n=>Xg(n[t]),cell:n=>a`<${di} ids=${n[t]} />`})});function mi({of:t,at:e}){let n=t.map(s=>a`<${ze} basis=${s.basis(e)} /><${zd} one=${s} />`);return a`<${F} look="wiehier" items=${n} />`}function nb({text:t,children:e}){let[n,s]=W(!1);return a`
<button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
<div class=${n?"":"dicht"}>${e}</div>
`}function sb({of:t,at:e}){if(t.length<=eb)return a`<${mi} of=${t} at=${e} />`;let n=r=>Kt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>it(n(r[0]),n(i[0])));return a`
${o.map(r=>a`<${nb} text=${`${n(r[0])} (${r.length})`}><${mi} of=${r} at=${e} /><//>`)}
<${mi} of=${s.filter(r=>r.length===1).flat()} at=${e} />
`}function Md({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Vs({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
${Z()&&a`<p class="bij niemand">${as.silent}:</p>`}
<${F} look="stilte" label=${as.silent} items=${o} />
`}function Td({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?as.undecided:s?as.no_partner:e?.phrase;return a`
<h2 class=${s?"haltenaam leeg":"haltenaam"}>
<a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
</h2>
<p class=${s?"bij niemand":"bij"}>${o}</p>
`}function Bd({plan:t,scenario:e}){let{stops:n,several:s}=pd(e,t),o=`route-${t.key}`,r=(u,p)=>a`<${mi} of=${u.all} at=${p} />`;if(Z())return a`
<div class="haltelijst" id=${o}>
${n.map((u,p)=>a`
<section>
<${Td} stop=${u} place=${p+1} />
<${Md} stop=${u} plan=${t} />
${u.all.length>0&&a`<details><summary>${as.open}</summary>${r(u,p)}</details>`}
</section>
`)}
</div>
`;let i=n.map((u,p)=>s.findLastIndex(m=>m.at.includes(p))),l=(u,p=u+1)=>({gridColumn:`${u+1} / ${p+1}`}),c=(u,p)=>a`
${i.map((m,$)=>p<=m&&a`<i class="spoorlijn" style=${l($)}></i>`)}
<i class="dwarslijn" style=${l(u.at[0],u.at[u.at.length-1])}></i>
<span style=${l(u.at[0],u.at[1])}><${zd} one=${u} /></span>
${u.at.map(m=>a`<b style=${l(m)}><${ze} basis=${u.basis(m)} /></b>`)}
`;return a`
<div class="tekening">
<div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
<div class="haltes">
<span class="asweg" aria-hidden="true"></span>
${n.map((u,p)=>a`
<div class="boven-halte" style=${l(p)}><${Md} stop=${u} plan=${t} /></div>
<div class="halte-op-weg" style=${l(p)}><${Td} stop=${u} place=${p+1} /></div>
<div class=${u.all.length?"onder-halte":""} style=${l(p)}>
<${sb} of=${u.own} at=${p} />
</div>
`)}
</div>
<${F} look="bij-meer" label=${as.several} items=${s.map(c)} />
</div>
<ul class="lijnen" id=${`${o}-legenda`}>
${Object.entries(xe).map(([u,[,p]])=>a`<li><${ze} basis=${u} />${p}</li>`)}
<li><span class="leegvak" aria-hidden="true"></span>${as.silent}</li>
<li><em>${as.abc}</em>${k.shared.collective}</li>
</ul>
<p class="acties">
<${un} name=${o} title=${as.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
legend=${`[id="${o}-legenda"] li`} />
</p>
</div>
<p class="zacht">${g(as.says,{silence:k.shared.silence})}</p>
`}var as,eb,zd,Fd=A(()=>{"use strict";K();ot();Et();U();D();vo();Dn();nt();_t();It();Ks();xt();as=k.explore.route,eb=10,zd=({one:t})=>a`
<a class=${Dt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
${t.label}
</a>
`});function Kr(t,e,n,s=0){let[o,r]=W(null);return je(()=>{let i=!0;r(null);let l=()=>gt().ask(t,e).then(u=>{i&&(r(u),n?.(u))}).catch(u=>i&&r({silent:u.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function yc({chosen:t,choices:e,follows:n}){let s=me(),o=T.started&&!!t&&Z();je(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function ob({before:t,after:e}){let n=de[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:et("Severity",t),after:et("Severity",e)})}function Ad({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map($=>$.was||$.sentence),l=X(r).gaps.filter($=>$.subject===o&&!i.includes($.sentence)),c=$=>g(de.cell,{kind:H(yt($.column)),step:Lt($.barrier).toLowerCase()}),u=$=>a`
<strong>${c($)}</strong>
<span>${g(de.now,{phrase:$.before})}</span> <span>${g(de.then,{phrase:$.after})}</span>
`,p=$=>a`
<strong>${ob($)}</strong> ${$.was&&`${g(de.now,{phrase:$.was})} `}
${$.was?g(de.then,{phrase:$.sentence}):$.sentence}
`,m=a`
<h2>${M(de.stays,l.length)}</h2>
<p>${de.why}</p>
<${F} items=${l.map($=>$.sentence)} />
`;return a`
<h2 role="status">${M(de.cells,t.length,{all:n})}</h2>
<${F} look="anderelezing" items=${t.map(u)} />
${e.length>0&&a`<p>${g(de.counts,{cells:e.map(c).join("; ")})}</p>`}
<p>${de.alone}</p>
<h2>${M(de.gaps,s.length)}</h2>
<${F} items=${s.map(p)} />
${l.length>0&&m}
`}function rb({id:t,status:e,scenario:n}){let s=Kr("supposed",{options:Ts(n),work:t,status:e});return s&&s.silent===void 0?a`<${Ad} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function ab(){let t=Object.keys(x.readings).sort((n,s)=>it(S(wc(n)),S(wc(s)))),e=n=>a`
<a href=${L(["wat-als","actie",n])}>${S(wc(n))}</a>
<span class="zacht"> ${g(de.reading,{status:et("Status",n.split("=")[1])})}</span>
`;return a`<p>${de.begin}</p><h2>${de.readings}</h2><${F} items=${t.map(e)} />`}function Ed({requested:t,scenario:e}){let{date:n}=e,s=f=>_e(f)&&!!We(f,n),[o,r]=t.split("="),i=_e(o)?o:"",l=at(bn(i,n),"alternativeReading").map(f=>v(f,"status")),c=(f,b)=>L(["wat-als","actie",`${f}=${b}`]),u=e.key===tt({}).key&&x.readings[`${i}=${r}`],p=f=>{location.hash=c(f,r||"")},m=([f,b])=>a`
<a href=${c(i,f)} aria-current=${f===r?"true":null}>${H(b)}</a>
${f===We(i,n)&&a` <span class="zacht">${de.read}</span>`}
${l.includes(f)&&a` <span class="zacht">${de.other}</span>`}
`,$=a`
<p><${N} id=${i} />. ${Gt(i,n)}.</p>
<h2>${de.suppose}</h2>
<${F} look="standkeuze" items=${ds("Status").map(m)} />
`,d=a`<${ur} label=${de.which} id="actie" thing=${i} among=${s} pick=${p} />`;return a`<${yc} chosen=${i&&r?t:""} choices=${[d,i&&$]} follows=${(()=>{if(!i||!r)return a`<${ab} />`;let f={name:S(i),status:et("Status",r)},b=a`<p>${g(de.supposed,f)}</p>`;return u?a`${b}<${Ad} found=${u} id=${i} scenario=${e} />`:Je()?a`${b}<${rb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(de.elsewhere,f)}</p>`})()} />`}var de,wc,_c=A(()=>{"use strict";K();ot();Et();U();Ht();D();Re();nt();_t();It();xt();pi();de=k.whatif.action;wc=t=>t.split("=")[0]});function Js(){let t=k.missing;return a`
<${ft} text=${t.heading} title=${t.title} />
<p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
`}function cb({text:t,answers:e,instead:n}){let s=Kr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",ge.source.about,a`<${lt} ids=${c} />`],l=o.map(({vindplaats:c,woorden:u,over:p})=>a`
<p><${xc} text=${u} answers=${e} /></p>
<p class="zacht">${le(c)}${p.some(ne)&&i(p.filter(ne))}</p>
`);return a`
<section id="in-de-bron">
<h2>${g(ge.source.title,{count:r})}</h2>
${r===0&&a`<p>${ge.source.none}</p>`}
${o.length<r&&a`<p class="zacht">${g(ge.source.first,{count:o.length})}</p>`}
<${F} as="ol" look="resultaten" items=${l} />
</section>
`}function Nd({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=Ar(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(it),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);Ke(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let u=i&&!n.length&&a`<p>${ge.summarised}</p>`,[p,m]=o.length?[15,ge.some_more]:[100,ge.too_many],$=c.slice(0,p).map(f=>a`<${ib} item=${f} answers=${r} />`),d=o.length&&g(ge.some,{words:o.map(f=>`“${f}”`).join(ge.or)}),h=c.length?d||M(ge.found,c.length):g(ge.nothing,{text:e});return a`
<${ft} text=${ge.title} />
<section class="filters" aria-label=${ge.label}>
<div class="velden">
<${Ws} label=${ge.field} name="q" id="zoekterm" />
${l.length>1&&a`<${Cn} label=${ge.what} name="wat" options=${$n(l)} />`}
</div>
</section>
<p class="telling" id="gevonden">${i?h:ge.type}</p>
${o.length>1&&a`<p>${ge.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
${s&&a`<p id="gelezen">${g(ge.read,{typed:e.trim(),text:s})}</p>`}
${u&&a`<p id="anders">${ge.try}${lb()}</p>`}
<${F} as="ol" look="resultaten" items=${$} />
${c.length>p&&a`<p>${g(m,{count:c.length-p})}</p>`}
${i&&Je()?a`<${cb} ...${{text:e,answers:r,instead:u}} />`:u}
<${Le} text=${i?h:""} />
`}var ge,xc,ib,lb,Gr=A(()=>{"use strict";Go();K();ot();Et();U();D();Re();lo();nt();_t();rn();xt();_c();ge=k.search;xc=({text:t,answers:e})=>Aa(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),ib=({item:t,answers:e})=>a`
<a href=${L(t.path,t.query)}><${xc} text=${t.label} answers=${e} /></a>
<span class="zacht">${` – ${t.kind}`}${I&&jt(t.id)&&`, ${jt(t.id)?.title}`}</span>
${Rs(t.id)[0]&&a` <${Ot} id=${t.id} />`}
<p><${xc} text=${bu(t,e)} answers=${e} /></p>
`,lb=()=>Object.entries(ge.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function Dd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:u,kies:p}=T.route.query,m=t?"lijst":Pd.includes(u)?u:Z()?"lijst":"beeld",$=Pd.map(d=>[d,kt.show[d]]);return a`
<div class="verkenbalk">
${e}
${!t&&a`<${hs} legend=${kt.show.label} name="toon" id="toon" current=${m} options=${$} />`}
${n} ${m!=="lijst"&&a`<${un} ...${o} />`} ${s}
</div>
${r}
<div class="graaf">
<div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
${(m!=="lijst"||p)&&c}
</div>
`}function Ud({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${H(et(t,i))} (${o(i)})`]);return r.push([Qs,`${H(k.shared.all)} (${n.length})`]),Z()?a`<${Cn} name="staat" label=${kt.filters.state} options=${r} chosen=${s} />`:a`<${hs} legend=${kt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Hd({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=qd.map(P=>n[P]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ui(n.weg),[c,u,p,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:m},d=Ge(()=>Wp({...$,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes($.chosen)?$.chosen:"",b=h.length>Ol,w=d.what.length>0,_={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),y=O||l.length>0||e.stated||e.plan,j=kt.alone[xn(t[0])]||kt.alone.other,B=a`<button type="button" class="klein" onClick=${()=>V({weg:null})}>${kt.again}</button>`,G=d.undated>0&&M(kt.undated,d.undated),z={..._,title:o||t.map(vs).join(", ")},E=a`<${jn}><${Ds} fields=${Wd} names=${qd} clear=${O} /><//>`,Ct=a`
${l.length>0&&a`<p>${M(kt.hidden,l.length)} ${B}</p>`}
${d.left>0&&a`<p id="weggelaten">${M(kt.left,d.left)} ${G}</p>`}
${b&&a`<p role="status">${g(kt.too_many,{count:h.length})}</p>`}
${!w&&a`<${gc} of=${t.slice(0,1)} scenario=${e} /><p>${y?kt.nothing:j}</p>`}
`;return a`
<${Dd} many=${b||!w} field=${s} filters=${E} choices=${a`<${co} />`} notes=${Ct}
keep=${{name:kt.file,title:z.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
picture=${a`<div class="tekening"><${vd} ...${z} /></div>`} list=${w&&a`<${Od} ...${_} />`}
panel=${a`<${xd} ...${_} />`} />
`}function pb({query:t,scenario:e}){let n=us("Agreement").filter(p=>no(p,e.date)&&Pt(p,e.plan)),{title:s,none:o}=kt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(p=>v(p,"agreementStatus")),i=hc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Qs,c=n.filter((p,m)=>l===Qs||r[m]===l),u=a`<${Ud} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Hd} opened=${c} scenario=${e} query=${t} field=${u}
title=${l===Qs?s:`${s}: ${et("AgreementStatus",l)}`} />`}function ub({query:t,scenario:e}){let n=Ge(()=>Vr(e),[e.date,e.plan]);if(!n.length)return a`<p>${kt.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=hc("FlowState",Object.keys(kt.flows.first)[0],s),r=[...o,Qs].includes(t.staat)?t.staat:o[0]||Qs,i=n.filter(m=>r===Qs||m.state===r),l=3*i.length>2*Ol,c=t.kies||"",u=r===Qs?k.shared.all:et("FlowState",r),p=g(kt.flows.title,{state:u});return a`
<${Dd} many=${l} field=${a`<${Ud} list="FlowState" codes=${o} had=${s} state=${r} />`}
notes=${l&&a`<p role="status">${kt.flows.too_many}</p>`}
keep=${{name:"informatiestromen",title:p,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
picture=${a`<${jd} rows=${i} chosen=${c} state=${u} />`}
list=${a`<${$i} rows=${i} scenario=${e} state=${u} />`}
panel=${a`<${Ld} rows=${i} chosen=${c} />`} />
<p class="zacht">${kt.flows.silence}</p>
`}function Vd({route:{path:t,query:e}}){let n=tt(e),[,s=""]=t;if(s&&!Object.hasOwn(Rd,s))return a`<${Js} />`;let o=yd(e),r=f=>{V({uit:f,kies:f,weg:null}),At(vs(f))},i=a`<${ur} label=${kt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Pn.map(f=>[v(f,"identifier")||f,S(f)]),c=a`<${Cn} name="hoofdstuk" label=${kt.begin.chapters} options=${l} />`,u=s||(e.van?"verbinding":o.length?"":"route"),{title:p=kt.heading,sentence:m=kt.sentence}=kt.starts[u]||{},$=Object.entries(kt.starts).map(([f,{label:b,to:w}])=>[b,L(w.path,w.query),f===u]),d=s?Rd[s]:e.van&&hd,h=o.length?a`<${Hd} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
<div class="verkenbalk">${i} ${l.length>0&&c} <${co} /></div>
${Fe(n).map(f=>a`
${I&&a`<p><strong>${f.title}</strong></p>`}
<${Bd} key=${f.key} plan=${f} scenario=${n} />
`)}
<p class="zacht">${kt.begin.network}</p>
`;return a`
<${ft} text=${kt.heading} title=${u?`${kt.heading}: ${p}`:kt.heading}>
<p class="uitleg">${m}</p>
<//>
<${Pr} label=${kt.starts_label} tabs=${$} />
${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
`}var kt,Pd,Qs,Id,Wd,qd,Rd,Kd=A(()=>{"use strict";Ie();K();ot();Et();U();Ht();D();io();vo();Te();nt();gd();rn();Sd();Ka();kc();Ks();Fd();pi();Gr();kt=k.explore,Pd=["beeld","beide","lijst"],Qs="alle",Id=$n(C(Object.values(x.works).flatMap(t=>t.years||[])).sort()),Wd=[[kt.filters.step,"stap",vn],[kt.filters.kind,"soort",Eo],[kt.filters.from,"vanaf",Id],[kt.filters.to,"tot",Id]],qd=Wd.map(([,t])=>t);Rd={informatie:ub,afspraken:pb}});function fi(t,e){let n=Os();for(let{mark:s}of t)e?n.add(s):n.delete(s);return V({merk:[...n].join(vc),...!n.size&&{alleen:null}},!0),n.size}var vc,Os,Gd,Oc,Sc=A(()=>{"use strict";ot();vc=".",Os=()=>new Set((T.route.query.merk||"").split(vc).filter(Boolean)),Gd=()=>[...Os()].join(vc),Oc=()=>!!T.route.query.alleen&&Os().size>0});var Cc,db,hi,dr,Oo,Jr=A(()=>{"use strict";K();D();Cc=k.shared.outcomes,db={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},hi=({outcome:t})=>a`<g class=${`teken teken-${Cc[t].sign}`}>${db[Cc[t].sign]}</g>`,dr=({outcome:t})=>a`
<svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
<${hi} outcome=${t} />
</svg>
`,Oo=({outcome:t,on:e=""})=>a`
<span class="uitkomst">
<${dr} outcome=${t} /> ${Cc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
</span>
`});function jc({gaps:t,what:e}){let n=Os(),s=t.filter(i=>n.has(i.mark)).length,o=i=>At(M(Be.bar.changed,fi(t,i.target.checked))),r=t.length>1?g(Be.mark_all,{count:t.length,what:e}):g(Be.mark,{what:e});return a`
<label class="merk">
<input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
aria-label=${r} onChange=${o} />
</label>
`}function mb({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(h=>h.heavy).length,c=M(Be.questions,e.length).replace(/^\d+ /,""),u=zo(e.map(h=>o==="topic"?ks(h.query):h.subject_label)),p=I&&Q(C([...e,...n].map(({plan:h})=>fn(h).title))),m=[...u].map(([h,f])=>f>1?g(Be.repeated,{title:h,count:f}):h),$=a`
<span class="vouwkop">
<span class="vouwtitel" role="heading" aria-level="3">${t}</span>
<span class="vouwtal">
${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
${l>0&&a`<span class="bij">${g(Be.heavy,{count:l})}</span>`}
</span>
<span class="vouwbij">
${[p,m.slice(0,6).join(" · ")].filter(Boolean).join(": ")}${m.length>6&&" …"}
</span>
${n.length>0&&a`<span class="vouwtal">${M(Be.terms,n.length)}</span>`}
${s>0&&a`<span class="vouwtal bij">${g(Be.about_source,{count:s})}</span>`}
</span>
`,d=()=>[e.map(h=>a`<${$b} key=${h.mark} gap=${h} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${Be.only_topic}</a></p>`];return a`
<div class="vouw">
<${jc} gaps=${C([...e,...n])} what=${t} />
<${or} summary=${$} inside=${d} open=${i} />
</div>
`}function Yd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,u)=>c.filter(p=>p[s]===u),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ks(c)}));return(s==="topic"?x.topics:l).map(({id:c,title:u})=>({id:c,title:u,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:u})=>c.length+u.length).map(({id:c,title:u,found:p,dated:m})=>a`
<${mb} key=${c} title=${u} gaps=${p} terms=${m} alongside=${i(n,c).length}
by=${s} scenario=${o} open=${r} />
`)}function fb({row:t,of:e}){let n=on(T.route.query.partner),s=C(Y(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Jd+1?o.slice(0,Jd):o,i=o.length-r.length,l=r.length===1&&s.join()===Be.deadline.how[t.how];return a`
<${lt} ids=${r} />
${i>0&&g(Be.deadline.others.more,{names:"",count:i})}
<span class="bij">${t.how==="no_partner"?qo(e):Be.deadline.how[t.how]}</span>
${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
`}function hb({gap:t,found:e,scenario:n}){let s=e.deadline,o=Be.deadline.columns,r=Zt(e.subject),i=S(e.subject);return a`
<tr role="row" class=${Qd(t)} data-vraag=${t.mark}>
<td role="cell" class="merkvak"><${jc} gaps=${[t]} what=${s.what||i} /></td>
<th scope="row" role="rowheader" data-kop=${o.work}>
<${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
${s.what&&a`<span class="bij">${s.what}</span>`}
<${ec} gap=${t} scenario=${n} sentence />
</th>
<td role="cell" data-kop=${o.promised}>
${s.quote}<span class="bij">${s.by}<${tc} gap=${e} /></span>
</td>
<td role="cell" data-kop=${o.stand}><${Oo} outcome=${s.outcome} on=${s.on} /></td>
<td role="cell" data-kop=${o.who}><${fb} row=${s} of=${e.subject} /></td>
</tr>
`}function $r({works:t,partner:e,count:n=Be.deadline.terms}){let s=on(e),o=Ca(s);return Object.entries(Be.deadline.left).map(([r,i])=>{let l=t.filter(f=>o(f)===r),[c,u,p]=[bt(C(l)),Z()?Zd:bb,M(n,l.length)],m=c.length<l.length?M(Be.deadline.at,c.length,{terms:p}):p,$=g(i,{count:m,partner:S(s)}),d=c.length>u&&g(Be.deadline.others.more,{names:"",count:c.length-u}),h=a`<${lt} ids=${c.slice(0,u)} name=${Zt} />${d}`;return l.length>0&&a`<p class="zacht nietmee">${$} ${h}.</p>`})}function Xd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Be.deadline,u=Z()?Zd:gb,p=n||t.length<=u+1?t:t.slice(0,u),m=a`
<button type="button" class="alslink" id="meer-termijnen"
onClick=${()=>V({termijnen:"alle"},!0)}>${M(c,t.length-p.length)}</button>
`;return a`
<section class="vraagdeel">
<header class="deelkop">
<h2>${r}</h2>
<p>${Es(t.map(({found:$})=>$.deadline)).join(" · ")}. <span class="zacht">${l}</span></p>
<p class="deelactie"><a href=${L("beloften",{partner:T.route.query.partner})}>${i}</a></p>
</header>
<div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
<caption class="sr">${o}</caption>
<thead role="rowgroup">
<tr role="row">
<td role="cell" class="merkvak"></td>
${Object.values(s).map($=>a`<th scope="col" role="columnheader">${$}</th>`)}
</tr>
</thead>
<tbody role="rowgroup">
${p.map($=>a`<${hb} ...${$} scenario=${e} />`)}
</tbody>
</table></div>
${p.length<t.length&&m}
</section>
`}var Be,Qd,$b,Jd,gb,Zd,bb,gi=A(()=>{"use strict";Ie();K();ot();Et();U();D();Te();Sc();nt();It();fo();xt();Jr();ln();Be=k.gaps;Qd=t=>Os().has(t.mark)?"gemarkeerd":"",$b=({gap:t,scenario:e})=>a`
<article class=${`punt gewicht-${t.severity} ${Qd(t)}`} data-vraag=${t.mark}>
<${jc} gaps=${[t]} what=${t.sentence} />
<div><${Xa} gap=${t} scenario=${e} as="h4" /></div>
</article>
`;Jd=2;[gb,Zd,bb]=[8,5,12]});async function Yr(t,e){let n=await gt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await gt().ask("page",{options:[],comparisons:e});return gt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function bi({files:t,children:e=null}){let[n,s]=W("");async function o(r,i){window.addEventListener("beforeunload",t$),await ps(s,be.saving,async()=>{let{name:l,data:c}=await gt().ask(r,i),u=r==="save"&&gt().own?[...x.plans.map(({key:p})=>p),l]:[l];Ln(u.join("-"),c,Qr[l.split(".").pop()])}),window.removeEventListener("beforeunload",t$)}return a`
<div class="acties">
${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
${e}
</div>
<p aria-live="polite">${n}</p>
`}function n$(){let t=me(),[e,n]=W("");async function s(){let[o]=t.current.files;if(!o)return At(be.first_source);ps(n,be.busy,async()=>(await gt().ask("source",{data:await ya(o)})).message)}return a`
<${q} title=${be.source} note=${be.source_intro}>
<div class="velden">
<label class="veld"><span>${be.source_file}</span>
<input id="bron" type="file" accept=".txt" ref=${t} />
</label>
<button type="button" id="lees-bron" onClick=${s}>${be.source_read}</button>
</div>
<p aria-live="polite">${e}</p>
<//>
`}function wi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(wb);return c.sort(it),a`
<p><strong>${t}</strong></p>
${l&&a`<${bi} files=${[{id:"bewaar-fouten",label:be.save_marked,name:"faults"}]} />`}
${e.map(u=>a`<p>${u}</p>`)}
<${e$} title=${be.faults} lines=${n} count=${s} />
<${e$} title=${be.questions} lines=${o} count=${r} />
${c.length>0&&a`<details><summary>${be.read}</summary><${F} items=${c} /></details>`}
`}function s$(t){if(!t.length)throw new Error(be.first);if(t.length>1)throw new Error(g(be.one_only,{count:t.length}));if(t[0].size>$l)throw new Error(g(be.too_large,{name:t[0].name,most:$l/2**20}));return t[0]}var be,Qr,kb,t$,ki,e$,wb,Zr=A(()=>{"use strict";Ie();K();U();D();Re();nt();oe();Oe();be=k.check,Qr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};kb=()=>gt().ask("shipped").then(()=>gt().show()),t$=t=>t.preventDefault();ki=()=>a`
<${q} title=${be.save} note=${be.save_intro}>
<${bi}
files=${Object.entries(be.save_as).filter(([t])=>!(I&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
>
${gt().own&&a`<button type="button" id="terug" onClick=${kb}>${be.back}</button>`}
<//>
<//>
`;e$=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(be.list,{title:t,count:n})}</h2><${F} items=${e} />`,wb=([t,e])=>g(be.counted,{count:e,what:va(t).toLowerCase()})});function yb({scenario:t,report:e}){let n=s=>ps(e,tn.busy,async()=>{let o={options:Ts(t),marks:Gd(),kind:s};Ln(`${tn.file}.${s}`,(await gt().ask("marked",o)).data,Qr[s])});return Object.entries(tn.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function _b({gaps:t,scenario:e}){let[n,s]=W(""),o=Os();if(!o.size)return null;let r=Ya(t).filter($=>o.has($.mark)),i=o.size-r.length,l=Oc(),c=Je()?tn.address:tn.elsewhere_office,u=[...o].map($=>({mark:$})),p=()=>{fi(u,!1),At(tn.cleared)},m=()=>{V({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
<section class="merkbalk" aria-label=${tn.label}>
<p><strong>${M(tn.count,o.size)}</strong>${i>0&&M(tn.elsewhere,i)}</p>
<button type="button" class="alslink" id="alleen"
onClick=${()=>V({alleen:l?null:"gemarkeerd"})}>${l?tn.every:tn.only}</button>
<button type="button" class="alslink" id="wis-merken" onClick=${p}>${tn.clear}</button>
<p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
<button type="button" id="merk-print" onClick=${m}>${tn.print}</button>
<${ve} name=${`${tn.file}.csv`} rows=${()=>r$(r,e)} label=${tn.csv} id="merk-csv" />
${Je()&&a`<${yb} scenario=${e} report=${s} />`}
</section>
`}function xb({all:t}){let e=C(t.map(i=>i.query)).sort(it),n=[...t.flatMap(bs).flatMap(i=>i.partners),...Oa],s=[...ds("Severity"),...o$("gewicht",i=>et("Severity",i))],o=[[qt.fields.partner,"partner",Io(n)],[qt.fields.step,"stap",[...vn,...o$("stap",Lt)]],[qt.fields.query,"vraag",e.map(i=>[i,ks(i)])],[qt.fields.weight,"gewicht",s],[qt.fields.kind,"soort",Eo]],r=a`<${Ws} label=${qt.fields.text} name="tekst" />`;return a`<${jn}><${Ds} ...${{fields:o,after:r}} names=${Lc} /><//>`}function vb({points:t,low:e,source:n}){let s=Object.fromEntries(Lc.map(i=>[i,T.route.query[i]])),o=M(qt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,u)=>a`
<a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
<strong>${qt.parts[i]}</strong> ${g(qt.part_counts[i],u)}
</a>
`;return a`
<nav class="delen" aria-label=${qt.parts_label}>
${r("points","overleg",!n,{questions:yi(t),topics:o})}
${r("source",a$,n,{questions:yi(e)})}
</nav>
`}function Ob({scenario:t}){let{vraag:e,partner:n}=T.route.query,s=e&&n?Za(X(t).gaps,{...T.route.query,partner:""}):[];if(!s.length||s.some(({partners:u})=>u.length))return a`<p>${qt.none}</p>`;let{step:o,other:r,clear:i}=qt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>V({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:u})=>u)?o:r} ${c}</p>`}function Sb({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>bs($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>it($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=_i[n],u=Object.entries(_i).map(([$,d])=>[$,qt.fold[d]]),p=()=>V({vouw:o?"in":"uit"},!0),m=a`
<section class="vraagdeel">
<header class="deelkop">
<h2>${qt.heading[c]}</h2>
<p>${qt.together}</p>
<p class="deelactie">
<button type="button" class="alslink" id="vouw" onClick=${p}>${o?qt.refold:qt.unfold}</button>
</p>
</header>
<${hs} legend=${qt.fold_by} name="per" options=${u} current=${n} id="per" />
<${Yd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:$})=>$))} />
</section>
`;return a`
${i.length>0&&a`<${Xd} rows=${i} scenario=${s} all=${r} />`}
${l.length>0&&m}
${!t.length&&a`<${Ob} scenario=${s} />`}
`}function i$({route:t}){let e=tt(t.query),n=t.query,s=X(e).gaps,o=Oc(),r=o?Ya(s).filter(w=>Os().has(w.mark)):Za(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===a$:!i.length&&l.length>0,u=o||!!n.vraag,p=u?r:c?l:i,m=o||Lc.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&p.length<=Cb,d=n.per in _i?n.per:Object.keys(_i)[Number(c&&!u)],f=(n.partner?Za(s,{...n,partner:""}):[]).flatMap(bs).flatMap(w=>w.deadline?w.subject:[]),b=o?qt.only_title:ks(n.vraag);return a`
<${ft} text=${o?qt.bar.label:qt.title}>
<p class="uitleg">${g(qt.intro,{report:ms(ht(e.plan))})} ${es}</p>
<//>
${Fe(e).map(w=>a`<${gs} key=${w.key} plan=${w} />`)}
<div class="deelrij">
${u?a`<p class="delen"><strong>${b}</strong></p>`:a`<${vb} ...${{points:i,low:l,source:c}} />`}
<${Ra} scenario=${e} />
</div>
<div class=${o?"vragen alleen":"vragen"}>
${!o&&a`<${xb} all=${s} />`}
<div class="vraaglijst">
${c&&!u&&a`<p class="zacht">${qt.source_intro}</p>`}
<p class="zacht" id="weegt">${qt.weights}</p>
<${$r} works=${f} partner=${n.partner||""} />
<${Sb} key=${`${c}${o}`} gaps=${p} alongside=${c||u?[]:l} per=${d}
scenario=${e} open=${$} all=${m||!!n.termijnen} />
<p class="acties"><${ve} name="aandachtspunten.csv" rows=${()=>r$(p,e)} /></p>
<${er} />
</div>
</div>
<${_b} gaps=${s} scenario=${e} />
<${Le} text=${g(qt.shown,{points:yi(i),low:yi(l)})} />
`}var qt,tn,r$,o$,Lc,a$,yi,_i,Cb,l$=A(()=>{"use strict";Ie();K();ot();Et();U();Ht();D();Re();Sc();nt();_t();It();rn();oe();gi();fo();Zr();qt=k.gaps,tn=k.gaps.bar,r$=(t,e)=>[[...qt.csv,...ns],...t.map(n=>[n.number,et("Severity",n.severity),ks(n.query),n.sentence,x.queries[n.query]?.why||"",n.steps.map(Lt).join(", "),n.kinds.map(yt).join(", "),n.partners.map(Yo).join(", "),n.subject_label,mo(n).map(le).join("; "),...se(e,n.plan)])];o$=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,Q(n.split(",").map(e))]]:[]},Lc=["tekst","stap","soort","partner","vraag","gewicht"];a$="bron",yi=t=>M(qt.questions,t.length);_i={onderwerp:"topic",soort:"query"};Cb=25});function xi(t){let e=Mc(t),n=v(t,"summary");return[e,e&&n?`${Vn.reported} ${n}`:n].filter(Boolean)}function Lb({property:t,value:e}){let n=e.slice(1),s=([r,i])=>v(n,r)&&` (${g(i,{date:dt(v(n,r))})})`,o=()=>Object.entries(Vn.when[t]||{}).map(s);return e.startsWith("@")?a`<${N} id=${n} />${o()} <${Ot} id=${n} />`:x.lists[t]?et(x.lists[t],e):Vn.truth[e]||dt(e)}function Si({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Kt(o,"recommendationKind"),response:Kt(o,"response")||Vn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Vn.requested.line,n(o))}</li>`);return a`<${q} title=${e}><${Un} id="gevraagd" items=${s} /><//>`}function fr({id:t}){let e=new Map;for(let{from:c,to:u,how:p}of Sr(t))p&&u===t&&nn(e,c,p);if(!e.size)return null;let n=[...e].map(([c,u])=>({from:c,how:C(u).join(", ")})),{columns:s,title:o,caption:r}=Vn.mentions,i=n.length>(Z()?1:Mb),l=[Qt("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>ye(c)},{key:"verband",label:s.link,text:({how:c})=>c},zn("stand",s.stand,({from:c})=>c)];return a`
<${ar} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
<${vt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
<//>
`}var Vn,jb,Mc,re,mr,vi,Oi,Mb,Ci,hr=A(()=>{"use strict";K();Et();U();D();Te();nt();Oe();xt();He();ln();Vn=k.thing,jb=new Set([...x.hidden,...Vn.shown]),Mc=t=>{let e=v(t,"promise");return e&&`${v(t,"isNew")==="true"?Vn.promised_new:Vn.promised} ${e}`};re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;mr=t=>Object.entries(mn.get(t)||{}).filter(([e])=>!jb.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${Lb} property=${e} value=${o} />`);return[H(va(e)),s.length>1?a`<${F} items=${s} />`:s[0]]}),vi=t=>wt(t,"altLabel").join(", "),Oi=({id:t})=>ni(t).length>0&&a`<${q} title=${Vn.figures}><${ac} id=${t} /><//>`;Mb=3;Ci=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
<${q} title=${t}>
${e.map(s=>a`
<div class="koppeling">
<p>
<${lt} ids=${at(s,n)} />${at(s,n).length>0&&": "}
<strong>${Kt(s,"engagement")||Vn.organisation.wish}.</strong> ${v(s,"rationale")}
</p>
<${pe} of=${[s]} />
</div>
`)}
<//>
`});function zb({id:t,scenario:e}){let n=Ee.cell_columns,s=X(e).matrix.kind.filter(c=>gl(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>H(yt(c.column)),r=c=>a`<a href=${Vs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:u,lines:p,look:m}=Ye(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...ss(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ye(c).word,csv:nr,cell:i},p$(n.how,c=>c.most_basis)];return a`
<${q} title=${Ee.cells} note=${Jt(e)}>
<${vt} id="vakken" caption=${Ee.cells_caption} rows=${s} columns=${l}
file=${Nr(t,"vakken",e,c=>c.plan)} />
<//>
`}function Bb({id:t,links:e,scenario:n,undecided:s}){let o=Ee.columns,r=z=>ct(z,"initiative"),i=z=>jt(z)?.key,{links:l,matrix:c}=X(n),u=C(e.map(r)).length,p=z=>`; ${[et("Strength",l[z][1]),ei(z)].filter(Boolean).join("; ")}`,m=[...ss(i),Qt("actie",o.action,r),{key:"soort",label:o.kind,text:z=>wt(z,"interventionKind").map(yt).join(", ")},{key:"wie",label:o.who,sort:!1,text:z=>qn(r(z)),cell:z=>a`<${lt} ids=${Qe(r(z))} none=${qn(r(z))} />`},zn("stand",o.stand,r,n.date),p$(o.how,z=>l[z][0],p)],$=Nr(t,"activiteiten",n,i),d={id:"wiewat",caption:Ee.work_caption,rows:e,sort:"actie",columns:m,file:$},h=e.flatMap(z=>x.works[r(z)]?.chapters||[]),f=z=>Q(at(z,"chapterLead").map(S)),w=Pn.filter(z=>h.includes(z)&&f(z)).map(z=>`${S(z)} – ${f(z)}`).join("; "),_=e.flatMap(z=>wt(z,"interventionKind")),O=C(c.kind.map(z=>z.column)).filter(z=>!_.includes(z)),y=C(X(n).apart.map(({kind:z})=>z)),j=ct(t,"broader")&&!s&&g(Ee.absent,{kinds:Q(O.map(yt))}),B=Qo(ht(n.plan),k.shared.nothing_step),G=a`<p>${s?k.overview.undecided:B}</p>`;return a`
<${q} title=${g(e.length>u?Ee.work_rows:Ee.work,{count:u,rows:e.length})}>
${e.length?a`<${vt} ...${d} />`:G}
${j&&a`<p>${j}</p>`}
${w&&a`<p class="zacht">${g(Ee.heads,{chapters:w})}</p>`}
${y.map(z=>a`<p class="zacht">${g(Ee.care,{kind:H(yt(z))})}
<a href=${L("maatregelen",{soort:z})}>${Ee.care_link}</a>.</p>`)}
<//>
`}function Fb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(Me(jt(n)).thing.step.helper,{awareness:Kt(n,"awareness")||Ee.unaware})]);return a`<${q} title=${Ee.helpers}><${F} items=${e} /><//>`}function u$({id:t}){let e=tt(T.route.query),n=at(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Mt(l,"barrier")).filter(l=>Vt(l,i)),r=s.flatMap(i=>Y(i,"at").flatMap(l=>l.of)).filter(i=>i in X(e).links&&Pt(i,e.plan));return a`
<${Tb} id=${t} narrow=${n} />
<${zb} id=${t} scenario=${e} />
<${Bb} id=${t} links=${r} scenario=${e} undecided=${_a(e).has(t)} />
<${Si} title=${Ee.requested} ids=${o("Recommendation").filter(i=>Pt(i,e.plan))} />
<${Fb} ids=${o("Facilitator")} />
`}var Ee,So,ji,c$,p$,Tb,Li=A(()=>{"use strict";K();ot();U();Ht();D();Te();Dn();nt();_t();It();oe();Oe();xt();He();hr();ln();Ee=k.thing.step,So=t=>hn.filter(e=>t.includes(e.notation)).map(e=>e.label),ji=t=>x.works[t]?.across?k.shared.all_steps:So(Zn(t)).join(", "),c$=t=>xe[t]?.[1]||"",p$=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>c$(e(s))+n(s),cell:s=>e(s)&&[a`<${ze} basis=${e(s)} />`,` ${c$(e(s))}${n(s)}`]}),Tb=({id:t,narrow:e})=>a`
<${q} title=${Ee.what}>
<${re} text=${v(t,"step")} />
<${re} text=${v(t,"definition")} />
<${re} text=${v(t,"scopeNote")} look="zacht" />
${e.length>0&&a`<p>${Ee.narrower}<${lt} ids=${e} />.</p>`}
${ct(t,"broader")&&a`<p>${Ee.broader}<${N} id=${ct(t,"broader")} />.</p>`}
<//>
`});function Mi({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:u,dated:p,more:m=[]}){let $=k[e];return function({route:{query:h}}){let f=tt(h),{plan:b,strict:w}=f,_=o.map(([,ut,wr])=>wr.find(([Hi])=>Hi===h[ut])?.[1]),O=u&&w&&k.shared.choices.strict_phrase,{found:y,some:j,read:B}=Ar(h.tekst||""),G=new Set(j.length||B?[]:y.map(({id:ut})=>ut)),z=n(f),E=z.filter(ut=>!h.tekst||G.has(ut.id)||Ko(r(ut),h.tekst)),Ct=o.filter(([,ut])=>h[ut]),P=(ut,wr=!1,Hi="")=>Ct.every(([,Vi,,Ym,Zm])=>Vi===Hi||Ym(ut,h[Vi])||wr&&Zm?.(ut,h[Vi])),pt=E.filter(ut=>P(ut)),Se=E.filter(ut=>P(ut,!1,"partner")).map(({id:ut})=>ut),Mo=E.filter(ut=>!P(ut)&&P(ut,!0)).map(({id:ut})=>ut),ia=_.find((ut,wr)=>o[wr][4]),R=M($.count,pt.length),[Ce,js]=W([]),ls=z.filter(({id:ut})=>Ce.includes(ut)),kr=ls.length>0&&M(k.shared.ticked,ls.length),Hm=(kr?[kr,O]:[..._,h.tekst,O]).filter(Boolean).join(" · ")||k.shared.all,[Jc,...Vm]=s,Km=ut=>a`<${Ab} ...${{ticked:Ce,tick:js,row:ut,of:Jc}} />`,Qc=m.map(({label:ut})=>ut.toLowerCase()).join("; "),Gm=Qc&&a`<span class="ruim">${g(k.shared.besides,{columns:Qc})}</span>`,Jm=ls.length?ls:pt,Qm=()=>Wn([...s,...m],ka(Jm,s,oc("sorteer",i)),ut=>se(p?f:null,jt(ut.id)?.key||ut.plan||b,Hm));return a`
<${ft} text=${$.title}><p class="uitleg">${$.intro}</p><//>
<${jn}>
<${po} />
${p&&a`<${Er} />`}
<${Ds} fields=${o} names=${["tekst","vouw",...o.map(([,ut])=>ut)]}>
<${Ws} name="tekst" />
<//>
<//>
${u&&a`<${Zo} />`}
<p class=${kr?"telling vast":"telling"}>${R}${kr&&`, ${kr} `}
<${ve} name=${`${Or($.title)}.csv`} rows=${Qm} />
${c&&!p&&!ls.length&&a`<span class="zacht"> ${k.shared.ticks} ${Gm}</span>`}</p>
${Mo.length>0&&a`<p class="zacht">${g($.otherwise,{choice:ia||""})}<${lt} ids=${Mo}
name=${Zt} /></p>`}
<${$r} works=${Se} count=${$.count}
partner=${Ct.some(([,ut])=>ut==="partner")?h.partner:""} />
<${vt} id=${t} caption=${g($.caption,{count:R})} rows=${pt}
columns=${c&&!p?[{...Jc,cell:Km},...Vm]:s}
urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
<${Le} text=${R} />
`}}function Ab({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
<label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
${s.cell?s.cell(n):s.text(n)}
`}var Kn,Tt,kn,k$,d$,w$,Xr,ta,y$,Eb,Co,Nb,Pb,_$,$$,Ib,x$,v$,qb,O$,Rb,Wb,m$,f$,S$,Db,C$,Ub,Hb,Vb,h$,Kb,j$,L$,M$,Ss,ea,T$,Gb,Jb,g$,b$,z$,B$=A(()=>{"use strict";Go();K();ot();Et();U();Ht();D();lo();nt();_t();It();rn();oe();gi();xt();He();hr();Li();Kn=k.partners,Tt=k.measures,kn=k.lookup;k$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>wt(t,e))].join(" "),d$="organisationKind",w$=Mi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>x.partners[I?t:""],textOf:({id:t})=>k$(t),fields:[[Kn.fields.step,"stap",vn,({steps:t},e)=>t.includes(e)],[Kn.fields.kind,"soort",ds("OrganisationKind"),({id:t},e)=>v(t,d$)===e],[Kn.fields.role,"rol",Object.entries(Kn.roles),({roles:t},e)=>t.includes(e)]],columns:[Qt("naam",Kn.columns.name,({id:t})=>t,S,Us),{key:"soort",label:Kn.columns.kind,text:t=>Kt(t.id,d$)},{key:"titel",label:Kn.columns.heads,text:({id:t})=>Pp(t).map(Zt).join("; ")},{key:"stappen",label:Kn.columns.steps,text:t=>So(t.steps).join(", ")},{key:"handelt",label:Kn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Kn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Kn.columns.wish,text:t=>t.wish}]}),Xr=t=>x.called[t]?.short||"",ta=t=>v(t,"prefLabel"),y$="exploitationForm",Eb=sn.map(t=>({id:t,...x.works[t],text:[k$(t),Kt(t,y$)].join(" ")})).sort((t,e)=>it(Xr(t.id)||"~",Xr(e.id)||"~")||it(ta(t.id),ta(e.id))),Co=I?"":cs[0].date,Nb={key:"plan",label:H(Nn(Co)),text:({id:t})=>We(t,Co)?Gt(t,Co):"",cell:({id:t})=>We(t,Co)&&a`<${Ot} id=${t} date=${Co} />`},Pb=(t,e,n)=>{let o=ao(t).filter(r=>v(r,"dueBy")===e).map(r=>n?v(r,"deadlineLabel")||ta(t):v(r,"deadlineText"));return[dt(e),Q(C(n?o:o.map(r=>`“${r}”`)))].filter(Boolean).join(": ")},_$="alle",$$=t=>Tt.together[t]?.of||[t],Ib=Object.entries(Tt.together).map(([t,{label:e}])=>[t,e]),x$=({id:t})=>{let e=bn(t),n=at(e,"alternativeReading").find(s=>v(s,"status")===We(t));return n?v(n,"rationale"):v(e,"summary")},v$=zn("nu",I?Tt.columns.stand:H(Nn(ke)),({id:t})=>t),qb=t=>[v$.cell?.(t),T.route.query.staat&&a`<p class="zacht">${x$(t)||v(t.id,"summary")}</p>`],O$=({id:t},e)=>Vt(t,e),Rb=Io(sn.flatMap(Po)),Wb=({id:t,across:e},n)=>n===_$?e:Zn(t).includes(n),m$=t=>a`<span class="zacht">${t}</span>`,f$=({id:t,container:e})=>In(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,S$=t=>Tt.dated.some(Vt.bind(null,t))?C(Tt.days.flatMap(wt.bind(null,t))):[],Db=({id:t,due:e=""})=>S$(t)[0]||e,C$=Mi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Eb.filter(e=>Pt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>ta(t),more:[{key:"hoofdstuk",label:Tt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:Tt.columns.heads,text:({id:t})=>Q(oo(t))},{key:"doet",label:Tt.columns.who,text:({id:t})=>qn(t)},{key:"beloofd",label:Tt.columns.promise,text:({id:t})=>v(t,"promise")},{key:"gemeld",label:Tt.columns.reported,text:({id:t})=>v(t,"summary")},{key:"blijkt",label:Tt.columns.reason,text:x$},{key:"termijnen",label:Tt.columns.terms,text:({id:t})=>Fs(t).join("; ")},{...tr(kn.columns.place,({id:t})=>t),text:({id:t})=>C([...ce(t),...ce(bn(t))]).map(le).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===T.route.query.hoofdstuk)??t[0],titles:[...so,["",Tt.no_chapter]]},fields:[[Tt.fields.what,"wat",Object.entries(Tt.types),O$],[Tt.fields.chapter,"hoofdstuk",so,({chapters:t},e)=>t?.includes(e)],[Tt.fields.step,"stap",[...vn,[_$,Tt.across]],Wb],[Tt.fields.kind,"soort",Eo,({id:t},e)=>jr(t).includes(e)],[Tt.fields.status,"staat",[...ds("Status"),...Ib],({id:t},e)=>$$(e).includes(We(t)),({id:t},e)=>Hl(t).some(n=>$$(e).includes(n))],[Tt.fields.who,"partner",Rb,({id:t},e)=>Po(t).includes(e)],[Tt.fields.form,"vorm",ds("ExploitationForm"),({id:t},e)=>wt(t,y$).includes(e)]],columns:[{key:"nr",label:Tt.columns.number,text:({id:t})=>Xr(t),cell:({id:t})=>Xr(t)?a`<a href=${qe(t)}>${Xr(t)}</a>`:m$(Tt.no_number)},Qt("naam",Tt.columns.name,({id:t})=>t,ta),...ss(({id:t})=>jt(t)?.key),{key:"wat",label:Tt.columns.what,text:({id:t})=>ye(t)},...Co&&Co!==ke?[Nb]:[],{...v$,cell:qb},{key:"termijn",label:Tt.columns.deadline,text:Db,cell:t=>{let e=C([t.due||"",v(t.id,"finalDueBy")]).filter(Boolean);return S$(t.id).map(dt).join(" – ")||e.map(s=>a`<p>${Pb(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:Tt.columns.step,text:({id:t})=>ji(t)},{key:"wie",label:Tt.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||f$(t),cell:t=>t.leads?a`<${lt} ids=${t.leads} />`:m$(f$(t))}]}),Ub=["concerns","reportedUnder","barrier","answeredBy"],Hb=Object.entries(x.lookups).map(([t,e])=>({id:t,...e,about:C(Ub.flatMap(n=>at(t,n))).filter(ne),text:[S(t),...wt(t,"altLabel"),v(t,"summary"),e.description].join(" ")})),Vb=({id:t})=>a`<${re} text=${v(t,"summary")} look="zacht" />`,h$="Recommendation",Kb=Object.entries(kn.types).filter(([t])=>us(t).length),j$=(t,e,n)=>Mi({name:t,of:e,sort:"naam",rows:({plan:s})=>Hb.filter(o=>Pt(o.id,s)&&Vt(o.id,h$)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:kn.columns.summary,text:({id:s})=>v(s,"summary")}],groups:{of:({id:s})=>Object.keys(kn.types).find(o=>Vt(s,o))||"",titles:Object.entries(kn.types).map(([s,o])=>[s,H(o)])},fields:[[kn.fields.what,"wat",Kb.filter(([s])=>s===h$===n),O$],[kn.fields.step,"stap",vn,({steps:s},o)=>s.includes(o)]],columns:[Qt("naam",kn.columns.name,({id:s})=>s,S,Vb),...ss(({id:s})=>jt(s)?.key),{key:"wat",label:kn.columns.what,text:({id:s})=>ye(s)},{key:"zegt",label:kn.columns.description,text:s=>s.description},{key:"over",label:kn.columns.about,sort:!1,text:s=>s.about.map(o=>[S(o),Gt(o)].filter(Boolean).join(": ")).join("; "),cell:s=>a`<${lt} ids=${s.about} name=${Zt} />`},tr(kn.columns.place,({id:s})=>s)]}),L$=j$("naslag","lookup",!1),M$=j$("gevraagd","requested",!0),Ss=k.timeline,ea=t=>t.day.slice(0,4),T$=t=>T.route.query.jaar||ea(t),Gb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?No(t.id):[ea(t)];return n?n<=e&&e<=s:ea(t)===e},Jb=t=>T$(t)===ea(t)?t.day:`z${t.day}`,g$=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),b$=$n(C(x.timeline.map(ea))),z$=Mi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>x.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Gt(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${g$(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:T$,titles:b$},fields:[[Ss.fields.what,"wat",Object.entries(Ss.kinds),(t,e)=>t.kind===e],[Ss.fields.step,"stap",vn,({steps:t},e)=>t.includes(e)],[Ss.fields.year,"jaar",b$,Gb]],columns:[{key:"dag",label:Ss.columns.when,text:Jb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Ss.fields.what,text:t=>Ss.kinds[t.kind]},{key:"wat",label:Ss.columns.what,text:g$,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Ss.columns.stand,text:t=>t.phrase},tr(kn.columns.place,t=>t.at)]})});function Qb({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Cs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Cs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ys} bar=${t.bar} />${l}`}function Yb({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ri(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
<td role="cell" class=${`vak leeg${l}`}>
<span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
</td>
`;let c=os(t.key,s,o.key);return a`
<td role="cell" class=${`vak ${Ye(e).look}${e.brief.length?"":" leeg"}${l}`}>
<button type="button" id=${$o(c)} aria-haspopup="dialog" onClick=${()=>V({cel:c})}>
<span class="sr">${g(Cs.cell,{row:t.label,step:Lt(s)})}${i}</span>
<span class="beeld" aria-hidden="true"><${Qb} cell=${e} change=${n} /></span>
${e.most_basis&&a`<span aria-hidden="true"><${ze} basis=${e.most_basis} /></span>`}
</button>
</td>
`}function zi({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=Mn(n),i=sr(t,e,n),[l,c]=W(s?Math.max(0,r.indexOf(Ga(s).step)):0),u=new Set(o?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
<${tk} plan=${n} chosen=${l} choose=${c} />
<table class=${`matrix by-${t}`} id=${Ti(n)} role="table">
<caption>${g(Cs.caption,{rows:Cs.heads[t],scenario:Jt(e,n)})}</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">${Cs.heads[t]}</th>
${n.steps.map((p,m)=>a`
<${Zb} step=${p} place=${m+1} of=${n.steps.length} empty=${u.has(p.notation)}
chosen=${m===l} />
`)}
<th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
${k.shared.all_steps}<span class="bij">${Cs.across}</span>
</th>
</tr>
</thead>
<tbody role="rowgroup">
${Ze(t,e,n).map(p=>a`<${Xb} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
</tbody>
</table>
`}var Cs,Zb,Xb,tk,Ti,Tc=A(()=>{"use strict";K();ot();U();D();Dn();_t();ko();xt();Cs=k.overview;Zb=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
<th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
<span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
<a href=${qe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
</th>
`,Xb=({row:t,plan:e,chosen:n,changes:s})=>a`
<tr role="row">
<th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
${Mn(e).map((o,r)=>a`<${Yb} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
chosen=${r===n} />`)}
</tr>
`,tk=({plan:t,chosen:e,choose:n})=>a`
<div class="stappen" role="group" aria-label=${Cs.one_step}>
${Mn(t).map((s,o)=>a`
<button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
${Lt(s)}
</button>
`)}
${t.steps[e]&&a`<a href=${qe(t.steps[e].id)}>${Cs.step_page}</a>`}
</div>
`,Ti=t=>t===x.plans[0]?"matrix":`matrix-${t.key}`});function ek({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
<a class="tegel" href=${L(l,c)}>
<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
focusable="false">${s.map(u=>a`<path d=${u} />`)}</svg><span><strong>${o}</strong>${" "}
${r&&e?.phrase[r]||i}</span>
</a>
`;return a`
<section class="wensen">
<h2>${gr.wish}</h2>
${gr.also.map(({ask:s,to:o,choose:r})=>a`<a href=${L(o,r)}>${s}</a> `)}
<${F} look="tegels" items=${gr.tiles.map(n)} />
</section>
`}function nk({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Wa(n,e?s:"");return a`
<p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
<h3>${t.title}</h3>
<p>${t.text}</p>
<p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
`}function sk({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
<section class="bespreken">
<div class="hoofdstuk">
<h2>${gr.discuss.title}</h2><p>${gr.discuss.note}</p>
<p class="acties"><a href=${L("aandachtspunten")}>${g(gr.discuss.all,{count:n})}</a></p>
</div>
${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
${s&&a`<p class="zacht">${o.title}</p>`}
<${F} look="kaartjes" items=${r.map(i=>a`<${nk} ...${{point:i,several:s}} />`)} />
`:null})}
</section>
`:null}function ok({state:t,word:e,things:n,date:s}){let o=i=>Rs(i,s)[1]&&a`<span class="zacht"> – ${Rs(i,s)[1]}</span>`,r=g(ae.group,{state:H(e),count:n.length});return a`
<div class="standgroep">
<${I?"h4":"h3"} class=${`s-${t}`}>${r}<//>
<${he} ids=${bt(n)} more=${o} />
</div>
`}function rk({scenario:t,plan:e}){return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=x.codes.InterventionKind[s],l=o.map(u=>a`<${ok} ...${u} date=${t.date} />`),c=r?ae.undecided:Qo(e);return a`
<section class="slachtoffers" id=${e===x.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
key=${s}>
<div class="hoofdstuk">
<${I?"h3":"h2"}>${g(ae.apart.title,{kind:i.label})}<//>
<p>${g(ae.apart.note,{definition:i.definition})}</p>
</div>
${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
</section>
`})}function A$({route:t}){let e=tt(t.query),n=Object.hasOwn(zc,t.query.rijen||"")&&zc[t.query.rijen||""]||"kind",s=Object.entries(zc).map(([c,u])=>[c,ae.rows[u]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=X(e),l=a`<${lk} answer=${i} plan=${ht(e.plan)} plans=${Fe(e)} />`;return a`
${n==="kind"?l:a`<${ft} text=${ae.heading} title=${ae.title} />`}
<div class="naast">
<div class="hoofd">
<div class="hoofdstuk">
<h2>${ae.matrix[n]}</h2><p>${Jt(e)}</p>
<p class="acties"><a href=${L("methode")}>${ae.legend.more}</a></p>
<${co}>
<${hs} legend=${ae.rows.title} name="rijen" options=${s} current=${o} id="r" />
<//>
</div>
${Fe(e).map(c=>a`
${I&&a`<h3>${c.title}</h3>`}
<${gs} plan=${c} />
<${zi} by=${n} scenario=${e} plan=${c} address=${r}
reach=${i.reach.find(u=>u.plan===c.key)} />
<div class="acties">
<${ve} name="matrix.csv" rows=${()=>ik(n,e,c)} />
<${un} name=${Ti(c)} title=${ae.matrix[n]} scenario=${{...e,plan:c.key}}
of=${`[id="${Ti(c)}"]`} legend=".legenda .stalen li" note=${ae.legend.note} />
<${Hs} text=${()=>location.href} label=${ae.link} />
</div>
<${rk} scenario=${e} plan=${c} />
`)}
<${er} />
</div>
<${si} undecided=${Ja(e)} />
</div>
${r&&a`<${ir} address=${r} by=${n} scenario=${e} />`}
<${Le} text=${r?"":g(ae.shown,{scenario:Jt(e)})} />
`}var ae,F$,gr,zc,ak,ik,lk,E$=A(()=>{"use strict";K();ot();Et();U();Ht();D();Dn();nt();_t();ko();rn();oe();Ks();xt();Tc();ln();ae=k.overview,{truth:F$}=k.thing,{start:gr}=ae;zc={"":"kind",partner:"partner",vorm:"form"},ak=(t,e,n)=>{let{word:s,lines:o}=Ye(e);if(!e)return[t.label,Lt(n),ae.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,Lt(n),s,o.join("; "),et("Basis",r),F$[String(i)],l,c,u,F$[String(p)]]},ik=(t,e,n)=>[[...ae.csv,...ns],...Ze(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...ak(s,o,Mn(n)[r]),...se(e,n.key)]))],lk=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
<p><strong>${M(ae.start.dated,o.length,{years:Q(o)})}</strong>${" "}${ae.start.since}</p>
`;return a`
<div class="start">
<${ft} text=${ae.heading} title=${ae.title}>
<p>${g(ae.start.intro,{report:ms(e)})}</p>
${o.length>0&&r}
<//>
<${ek} answer=${t} />
</div>
<${sk} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function N$(t,e){let n=await gt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Gn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>ck(c,n)),l=(r||[]).length-i.length;return gt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Fc({decisions:i,undone:[]}),null}function ck({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Fc(t){let e=te(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await gt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ne(...t){let{decisions:e}=te();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Fc({decisions:[...e,...t],undone:[]})}async function P$(t){let{decisions:e,undone:n}=te(),s=[...e,...n],o=e.length+t;o>=0&&o<=s.length&&await Fc({decisions:s.slice(0,o),undone:s.slice(o)})}function sa(){let{rows:t,places:e}=te().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Gn,te,Bi,Bc,na,Fi,jo,Ai,Lo=A(()=>{"use strict";U();D();Re();Gn=()=>gt().board,te=()=>Gn();Bi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Bc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[na,Fi]=[Bc("column"),Bc("name")],jo=(t,e)=>Bc("list")("",t,e);Ai=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function pk({column:t,act:e}){let[n,s]=t.both,{found:o}=te(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(zt.roles),{partner:l,role:c}=o.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=h=>e(()=>Ne(na(t.which,"target",u[h]||`${l}:${h}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
<fieldset class="bordkeuze">
<legend>${n?zt.whose:zt.does}</legend>
${i.map(h=>a`<label>
<input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>p(h)} />
${n?g(zt.readings[h],{one:n,other:s}):zt.roles[h]}
</label>`)}
</fieldset>
`}function uk({column:t,act:e}){let{targets:n,fields:s}=te().found,{which:o,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,m=[t.why==="values"&&zt.by_values,t.options.length>0&&t.why==="head"&&g(zt.maybe,{what:t.options.join(", ")}),t.month_first&&zt.month_first,t.says].filter(Boolean),$=C([...n.slice(0,I$),zt.notes,...n.slice(I$)]),d=c?[[`${l}:${c}`,g(zt.with_role,{target:l,role:c})]]:[];return a`
<tr class=${t.asks?"vraagt":""}>
<th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
<td>${i.join(" · ")||"–"}</td>
<td>
<${wo} label=${g(zt.as,{head:r})} value=${d[0]?.[0]||l||zt.notes}
options=${[...d,...$n($)]} pick=${h=>e(()=>Ne(na(o,"target",h===zt.notes?"":h)))} />
</td>
<td class=${l&&p<u?"vraag":""}>
${g(zt.read,{read:l?p:u,count:u})}
</td>
<td>
${m.join(" ")}
${l===s.partner&&a`<${pk} column=${t} act=${e} />`}
</td>
</tr>
`}function dk(){let[t,e]=W(0),{rows:n,fields:s}=te().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:u})=>u?`${c} (${u})`:c).join(", "),l=Object.entries({[zt.fields.who]:r,...o.fields}).filter(([c,u])=>u&&c!==s.role);return a`
<${q} look="bordproef" title=${g(zt.row,{place:t+1,count:n.length})}>
<p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
<dl>${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
<p class="acties">
<button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${zt.previous}</button>
<button type="button" class="klein" disabled=${t>=n.length-1}
onClick=${()=>e(t+1)}>${zt.following}</button>
</p>
<//>
`}function q$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=te().found,l=[[g(zt.read,{read:n.filter(c=>!c.open).length,count:n.length}),zt.sum.placed],[g(zt.read,{read:n.filter(c=>c.led).length,count:n.length}),zt.sum.led],[String(Ai(s).length),zt.sum.asks],[String(o.length),zt.sum.left_out]];return a`
<div class="bordtwee">
<table class="bordkolommen">
<thead><tr>${zt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
<tbody>${e.map(c=>a`<${uk} key=${c.which} column=${c} act=${t} />`)}</tbody>
</table>
<div>
<${q} look=${null} title=${zt.plan}>
<${_s} id="plannaam" label=${zt.plan_title} value=${r.title}
pick=${c=>t(()=>Ne(jo(i.title,c)))} />
<${_s} id="plandag" type="date" label=${zt.plan_day} value=${r.day}
pick=${c=>c&&t(()=>Ne(jo(i.day,c)))} />
<//>
<${dk} />
<${q} look=${null} title=${zt.sums}>
<dl class="bordsom">${l.map(([c,u])=>a`<dt>${c}</dt><dd>${u}</dd>`)}</dl>
${o.map(c=>a`<p class="zacht">${c}</p>`)}
<//>
</div>
</div>
`}var zt,I$,R$=A(()=>{"use strict";K();U();Lo();D();Oe();cr();zt=k.board.columns,I$=-1});function W$({act:t}){let e=me(),[n,s]=W(null),[o,r]=W(""),[i,l]=W(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),u=h=>c(dn.busy,async()=>{let f=await h(),b=await N$(f.name,f.data);if(s(b&&{...b,given:f}),b)return At(b.message);location.hash=L("controleer",{stap:"kolommen"})}),p=h=>c(h?dn.result.alongside_busy:dn.result.making,async()=>{n&&(await Yr(n.given,h)).ok&&(location.hash=L(h?"vergelijk":"overzicht"))}),m=h=>u(async()=>{let f=s$(h);return{name:f.name,data:await ya(f)}}),$=(h,f)=>u(async()=>({name:h,data:new TextEncoder().encode(f)}));je(()=>{let h=f=>m(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
<p class="acties">
<button type="button" id="open-plan" onClick=${()=>p(!1)}>${k.check.open}</button>
<button type="button" id="ernaast" onClick=${()=>p(!0)}>${k.check.alongside}</button>
<span>${o}</span>
</p>
`;return a`
<div class="bordlijst">
<section class="bordvak">
<h2>${dn.list.drop}</h2>
<p>${dn.list.kinds}</p>
<label class="veld"><span>${dn.list.file}</span>
<input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
onChange=${()=>m(e.current.files)} />
</label>
<p class="zacht">${dn.list.others}</p>
<p role="status">${o}</p>
</section>
<section>
<label class="veld bordplak"><span>${dn.list.paste}</span>
<textarea id="plak" rows="6" value=${i}
onInput=${h=>l(h.target.value)}></textarea>
</label>
<div class="acties">
<button type="button" id="lees-plak" disabled=${!i.trim()}
onClick=${()=>$(`${dn.list.pasted}.txt`,i)}>
${dn.list.paste_read}
</button>
<button type="button" id="voorbeeld"
onClick=${()=>$(`${dn.list.example_name}.csv`,dn.list.example_list)}>${dn.list.example}</button>
</div>
</section>
</div>
<${F} look="bordfeiten" items=${dn.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
<div class="antwoord">
${n&&a`<${wi} ...${n} />`}
${n?.ok&&d}
</div>
`}var dn,D$=A(()=>{"use strict";Ie();K();ot();Lo();D();Re();Zr();dn=k.board});function $k({which:t,text:e,act:n}){let[s,o]=W(null),r=`wie-${encodeURIComponent(t)}`,i=s?.match(/.*;\s*/)?.[0]||"",l=s===null?[]:te().found.organisations;return a`<details><summary>${Rt.other}</summary>
<label class="veld"><span>${g(Rt.other_who,{name:e})}</span>
<input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
onInput=${c=>o(c.target.value)} /></label>
<datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
<button type="button" disabled=${!s?.trim()}
onClick=${()=>n(()=>Ne(Fi(t,"names",s||"")))}>${Rt.other_take}</button></details>`}function U$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=te().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),c=r("several"),u=Ai(e).length,p=(d,...h)=>t.bind(null,()=>Ne(Fi(d,"names",h.join("; "))),void 0),m={count:e.length,fresh:i.length+l.length,asks:u},$=a`<${F} items=${n} /><p class="zacht">${Rt.left_out_more}</p>`;return a`
<p class="uitleg">${u?g(Rt.intro,m):Rt.nothing}</p>
<${oa} act=${t} title=${Rt.several} names=${c}
after=${c.length>1&&a`<p><button type="button" id="splits-alle"
onClick=${p("*")}>${M(Rt.take_all,c.length)}</button></p>`}>
${({which:d,text:h,parts:f})=>a`
<p>${f.map(b=>a`<span class="bordnaam">${b}</span> `)}</p>
<p class="acties">
<button type="button" onClick=${p(d,...f)}>${g(Rt.split,{count:f.length})}</button>
<button type="button" class="alslink" onClick=${p(d,h)}>${Rt.one}</button>
</p>
`}
<//>
<${oa} act=${t} title=${Rt.same} names=${r("same")}>
${({which:d,parts:h,meant:f})=>a`
<p>${g(Rt.same_text,{meant:f})}</p>
<p class="acties">
<button type="button" onClick=${p(d,f)}>${Rt.yes}</button>
<button type="button" class="alslink" onClick=${p(d,...h)}>${Rt.no}</button>
</p>
`}
<//>
<${oa} act=${t} title=${Rt.new} names=${r("new")} more=${l.length}
after=${l.length>0&&a`<p>${g(Rt.fresh,{names:Q(l.map(d=>`“${d}”`))})}</p>`}>
${({which:d,text:h,kind:f})=>a`
<${wo} label=${g(Rt.kind_of,{name:h})} value=${f||"organisatie"}
options=${Object.entries(Rt.new_kinds)} pick=${b=>t(()=>Ne(Fi(d,"kind",b)))} />
`}
<//>
<${oa} act=${t} title=${Rt.no_partner} names=${r("no_partner")}
after=${a`<p class="zacht">${Rt.no_partner_more}</p>`} />
${n.length>0&&a`<${q} look="bordnamen" title=${Rt.left_out}>${$}<//>`}
<${oa} act=${t} title=${Rt.known} names=${r("known","split","decided")}>
${({meant:d})=>d&&a`<p class="zacht">${g(Rt.means,{meant:d})}</p>`}
<//>
<${q} look=${null} title=${Rt.expect} note=${Rt.expect_more}>
<label>
<input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
onChange=${d=>t(()=>Ne(jo(o.without,d.target.checked?"nee":"ja")))} />
${Rt.expect_yes}
</label>
<//>
`}var Rt,oa,H$=A(()=>{"use strict";K();U();Lo();D();Oe();cr();Rt=k.board.partners;oa=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
<${q} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
${o}
<ul>${e.map(i=>a`<li key=${i.which}>
<p><strong>“${i.text}”</strong> <span class="zacht">${M(Rt.count,i.count)}</span></p>
${s?.(i)}<${$k} ...${i} act=${n} />
</li>`)}</ul>
<//>
`});function fk(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function hk({row:t,name:e,act:n}){let{choices:s}=te().found,o=t.asks[e],r=[["","…"],...$n(s[e]||[])],i=l=>n(()=>Ne(na(o.which,o.field,l)));return a`
<p class="bordvraag">
${t.marks[e]}${" "}
${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${Bt.right}</button>`}
${s[e]&&a`<${wo} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
</p>
`}function gk({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=te().found,[c,u]=W(!1),{proposal:p}=t,m=t.fields[l.step],$=t.fields[l.kind]||"",d=[["",Bt.unknown],...$n(C([...$?[$]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Ne(Bi(t.which,l.kind,O)))},f=O=>{n(t,c&&m&&!t.places.includes(O)?`${m}; ${O}`:O),u(!1)},b=a`
<button type="button" class="is-voorstel"
onClick=${()=>f(p?.value||"")}>${p?.value} <kbd aria-hidden="true">↵</kbd></button>
`,w=a`
<button type="button" class="alslink" onClick=${()=>u(!0)} aria-pressed=${String(c)}>${Bt.plus}</button>
<button type="button" class="alslink" onClick=${()=>n(t,"")}>${Bt.later}</button>
`;function _(O){let{target:y,currentTarget:j,key:B,shiftKey:G}=O;if(y!==j||O.ctrlKey||O.altKey||O.metaKey)return;let z=r.find(E=>E.key===B.toUpperCase());if(z)f(z.value);else if(B==="Enter"&&G&&p)o();else if(B==="Enter"&&p)f(p.value);else if(B.toUpperCase()==="L")n(t,"");else if(B==="+")u(!0);else if(B==="ArrowDown"||B==="ArrowUp"){let E=[...document.querySelectorAll(".bordkaart")];E[E.indexOf(j)+(B==="ArrowDown"?1:-1)]?.focus()}else if(B==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
<li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${_}>
<h3><span class="bij">${t.number}</span>${fk(t.title,p?.word||"")}</h3>
<p class="zacht">
${t.who.map(({name:O,role:y})=>a`<span>${O}${y&&` (${y})`} · </span>`)}
<span>${l.status}: ${t.fields[l.status]||Bt.unknown} · </span>
${t.place}
</p>
${Object.keys(t.asks).map(O=>a`<${hk} row=${t} name=${O} act=${e} />`)}
<div class="bordplekken" role="group" aria-label=${t.title}>
${r.map(({value:O,key:y})=>a`<button type="button" class=${p?.value===O?"is-voorstel":""}
aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
${O} <kbd aria-hidden="true">${y}</kbd></button>`)}
</div>
<${_s} label=${Bt.kind} value=${$} options=${d} pick=${h} />
<p class="acties">
${p&&!r.some(({value:O})=>O===p.value)&&b}
${m&&w}
${p&&a`<span class="zacht">${p.reason}</span>`}
</p>
</article></li>
`}function bk(){let{cells:t,places:e}=te().found;return a`
<${q} look="bordgroei" title=${Bt.matrix} note=${Bt.matrix_more}>
<table><thead><tr><td></td>
${e.slice(0,-2).map(({value:n,key:s})=>a`<th scope="col"><abbr title=${n}>${s}</abbr></th>`)}
</tr></thead>
<tbody>
${t.map(({kind:n,placed:s,open:o})=>a`<tr><th scope="row">${n}</th>
${s.map((r,i)=>a`<td class=${r?"is-vol":o[i]?"is-open":""}>
${r||(o[i]?"":"–")}
${o[i]>0&&a`<span>${g(Bt.open_at,{count:o[i]})}</span>`}
</td>`)}
</tr>`)}
</tbody></table>
<//>
`}function V$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=te().found,[r,i]=W(e[0]?.reason||""),[l,c]=W(mk),[u,p]=W(0),[m,$]=W([]),d=me(),[h,f]=W(0),b=[...e,...["",Ei].map(R=>({reason:R,value:"",count:0,strength:""}))].map(R=>({...R,count:n.filter(Ce=>Ac(Ce,R.reason)).length})).filter(({count:R})=>R),w=n.find(({which:R})=>R===m.at(-1)),_=b.find(({reason:R})=>R===r)||b.find(({reason:R})=>w&&Ac(w,R))||b[0],O=_?.reason,y=R=>{i(R),$([]),p(0),(Z()||(d.current?.getBoundingClientRect().top||0)<0)&&d.current?.scrollIntoView()},j=()=>c(B.length),B=n.filter(R=>Ac(R,O)||R.open&&m.includes(R.which)),G=Math.max(0,Math.min(u,B.length-1)),z=R=>t(()=>Ne(...R.map(Ce=>Bi("*",o.step,"",Ce))),sa);async function E(R,Ce){await t(()=>Ne(Bi(R.which,o.step,Ce)));let js=te().found.rows.filter(({open:ls})=>ls).length;At(g(Ce?Bt.is_at:Bt.is_open,{title:R.number||R.title,value:Ce,count:js})),f(js||!R.open?B.indexOf(R)+1:-1)}je(()=>{if(!h)return;h<0&&Ft("verder")?.focus();let R=d.current?.querySelectorAll(".bordkaart")||[],Ce=R[Math.min(Z()?1:h,R.length)-1];h>0&&(Ce||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let Ct=e.filter(({strength:R})=>R==="sterk").map(({reason:R})=>R),P=a`
<button type="button" id="alle-sterke" onClick=${()=>z(Ct)}>${Bt.take_strong}</button>
`,pt=a`
<button type="button" id="alle-voorstellen"
onClick=${()=>z(e.map(({reason:R})=>R))}>
${g(Bt.take_all,{count:e.reduce((R,{count:Ce})=>R+Ce,0)})}
</button>
`,Se=a`
<p class="acties bordblad">
<button type="button" disabled=${!G} onClick=${()=>p(G-1)}>${Bt.previous}</button>
<span>${g(Bt.which,{place:G+1,count:B.length})}</span>
<button type="button" disabled=${G>B.length-2}
onClick=${()=>p(G+1)}>${Bt.following}</button>
</p>
`,Mo=g(Bt.more,{count:B.length-l}),ia=R=>R===Ei?Bt.done:R||Bt.none;return a`
<p class="bordstand">${sa()} ${n.every(({judged:R})=>R)&&Bt.all_done}</p>
<div class="borddrie">
<${q} look="bordredenen" title=${Bt.reasons}>
${Ct.length>1&&Ct.length<e.length&&P}
${e.length>1&&pt}
<ul>
${b.map(({reason:R,value:Ce,count:js,strength:ls})=>a`<li key=${R} class=${R===O?"is-gekozen":""}>
<button type="button" class="alslink bordreden" aria-pressed=${String(R===O)}
onClick=${()=>y(R)}><span class="bordtal">${js}</span> ${ia(R)}</button>
<p class="zacht">
${ls==="zwak"&&a`<span class="bordnaam">${Bt.weak}</span> `}
${Ce?g(Bt.proposal,{value:Ce}):R===Ei?Bt.done_more:Bt.none_more}
</p>
${Ce&&a`<button type="button" class="klein" aria-label=${`${M(Bt.take,js)}: ${R}`}
onClick=${()=>z([R])}>${M(Bt.take,js)}</button>`}
</li>`)}
</ul>
<//>
<section class="bordkaarten" ref=${d}>
<h2>${_&&ia(_.reason)} <span class="zacht">${B.length||""}</span></h2>
<details class="bordtoetsen"><summary>${Bt.keys}</summary>
<p>${g(Bt.keys_more,{last:s.length-3})}</p>
</details>
<ul>
${(Z()?B.slice(G,G+1):B.slice(0,l)).map(R=>a`<${gk} key=${R.which} ...${{row:R,act:t,place:E}}
hold=${()=>$([...m,R.which])}
all=${()=>z([R.proposal?.reason||""])} />`)}
</ul>
${Z()&&B.length>1&&Se}
${!Z()&&B.length>l&&a`<button type="button" onClick=${j}>${Mo}</button>`}
</section>
<${bk} />
</div>
`}var Bt,mk,Ei,Ac,K$=A(()=>{"use strict";Ie();K();Et();U();Lo();D();Oe();cr();Bt=k.board.place,mk=30,Ei="-",Ac=({open:t,proposal:e},n)=>n===Ei?!t:n?e?.reason===n:t&&!e});function G$({act:t}){let e=te(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[u,p]=W(null),[m,$]=W(""),d=JSON.stringify(s),h=e.taken===d&&gt().own;je(()=>{h||t(async()=>{e.taken=d;let j=await Yr({name:n,decisions:s},!1);p(j.ok?null:j)})},[d]);let f=()=>Ln("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>m!==en.alongside_busy&&ps($,en.alongside_busy,async()=>{let j=await Yr({name:n,decisions:s},!0);if(!j.ok)return p(j);location.hash=L("vergelijk")});if(u)return a`<div class="antwoord"><${wi} ...${u} /></div>`;if(!h)return a`<p role="status">${en.making}</p>`;let w=tt(T.route.query),_=x.plans.find(({title:j})=>j===r.title)||x.plans[x.plans.length-1],O=X(w).apart.filter(j=>j.plan===_.key&&j.groups.length),y=i.flatMap(({value:j})=>{let B=o.filter(G=>!G.judged&&G.places.includes(j));return B.length?[a`${j}: ${B.map(({number:G,title:z})=>`${G} ${z}`.trim()).join("; ")}`]:[]});return a`
<p>
${sa()}
${o.some(j=>!j.judged)&&a` <strong>${en.not_yet}</strong>`}
</p>
<p class="acties">
<a href=${L("aandachtspunten",I?{plan:_.key}:{})}>${en.questions}</a>
<button type="button" id="ernaast" onClick=${b}>${en.alongside}</button>
<span role="status">${m}</span>
</p>
${y.length>0&&a`<p>${en.bare}</p><${F} items=${y} />`}
<${zi} by="kind" scenario=${w} plan=${_} />
${O.map(({kind:j,groups:B})=>{let G=B.flatMap(z=>z.things);return a`<p>${M(en.apart,G.length,{kind:yt(j)})} <${lt} ids=${G} /></p>`})}
${T.route.query.cel&&a`<${ir} address=${T.route.query.cel} by="kind" scenario=${w} />`}
<${q} title=${en.take_along}>
<${_s} id="toegang" label=${en.access} value=${r.access||"niet-openbaar"}
options=${l.map(j=>[j,j.replace("-"," ")])}
pick=${j=>t(()=>Ne(jo(c.access,j)))} />
<p class="zacht">${en.access_more}</p>
<${bi} files=${[{id:"bewaar-werkmap",label:en.workbook,name:"workbook",given:{decisions:s}}]}>
<button type="button" id="bewaar-keuzes" onClick=${f}>${en.choices}</button>
<//>
<p class="zacht">${en.workbook_more} ${en.next_list}</p>
<//>
<${ki} />
`}var en,J$=A(()=>{"use strict";K();ot();U();Ht();Lo();D();Re();_t();ko();oe();Oe();xt();Tc();cr();Zr();en=k.board.result});function Z$({state:t,why:e,own:n}){let s=k.werkplaats,o=L("controleer",{stap:is[0]}),r=n?a`<strong>${g(s.own,{name:n})}</strong> <a href=${o}>${s.to_save}</a>. `:`${g(s.shipped,{title:x.meta.title})} `;return a`<p>${r}${t==="off"?e:s.states[t]}</p>`}function xk(){let t=document.activeElement,e=yk.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ft("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ft(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(_k));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function vk({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=te(),l=o.rows.filter(m=>m.open).length,c=is[is.indexOf(t)+1],u=(m,$)=>e(P$.bind(null,m),()=>$),p=t==="plaatsen"&&l?g(ee.next_open,{count:l}):ee.next[t];return a`
<div class="bordbalk">
<p>
<span class="bordaantal">${M(ee.decided,n.length)}</span>
${t==="kolommen"&&r+i>0&&a` <span>${g(ee.result.next_done,{kept:r,gone:i})}</span>`}
</p>
<button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
onClick=${()=>n.length&&u(-1,ee.undone)}>${ee.undo}</button>
<button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
onClick=${()=>s.length&&u(1,ee.redone)}>${ee.redo}</button>
<button type="button" id="tussenstand" onClick=${()=>wk(e)}>${ee.keep}</button>
${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${p}</a>`}
</div>
`}function tm({route:t}){let[,e]=W(0),[n,s]=W(""),o=t.query.stap||Q$,r=Gn()&&is.includes(o)?o:is[0];je(()=>{Q$=r},[r]);let{of:i,Step:l}=Y$[r],c=Gn()?.found.plan,u=(c?.day||"").split("-").reverse().map(Number).join("-");async function p($,d){let h=xk(),f=Gn()?.decisions.length;try{s(""),await $(),e(w=>w+1);let b=Gn()?.decisions.length||0;d?At(d()):b!==f&&At(M(ee.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}je(()=>{T.started&&window.scrollTo(0,0)},[r]),je(()=>{function $(f){let b=Ft({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Gn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",$,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[T.route]);let m={day:u,own:Gn()?.found.own,count:Gn()?.found.rows.length};return a`
<${kk} at=${r} />
<${ft} key=${r} text=${i.title} title=${`${k.check.title}: ${ee.steps[r]}`}>
${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,m)}</p>`}
<//>
${c&&a`<p class="zacht">${g(ee.source,{...c,day:u,who:c.access||ee.private})}</p>`}
${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
<${l} key=${`stap-${r}`} act=${p} />
${Gn()&&r!==is[0]&&a`<${vk} at=${r} act=${p} />`}
${r===is[0]&&a`<${ki} /><${n$} />`}
`}var ee,Y$,is,Q$,X$,kk,wk,yk,_k,em=A(()=>{"use strict";Ie();K();ot();Et();U();Lo();D();Re();R$();D$();H$();K$();J$();oe();Zr();ee=k.board,Y$={lijst:{of:ee.list,Step:W$},kolommen:{of:ee.columns,Step:q$},plaatsen:{of:ee.place,Step:V$},partners:{of:ee.partners,Step:U$},resultaat:{of:ee.result,Step:G$}},is=Object.keys(Y$),Q$=is[0];X$=()=>a`
<${ft} text=${ee.elsewhere.title}><p class="uitleg">${ee.elsewhere.intro}</p><//>
<ol>${ee.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
<${er} />
`,kk=({at:t})=>a`
<nav class="bordstappen" aria-label=${ee.steps_label}><ol>
${is.map((e,n)=>a`<li class=${n<is.indexOf(t)?"is-gedaan":""}>
<a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
<span class="bordnummer" aria-hidden="true">${n+1}</span> ${ee.steps[e]}</a>
</li>`)}
</ol></nav>
`,wk=t=>t(async()=>{let e=te(),{name:n,data:s}=await gt().ask("workbook",{decisions:e.decisions});Ln(n,s,Qr.xlsx),e.saved=!0}),yk=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],_k=":is(button,select,input,a)"});function Ok({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Ec?` ${g(wn.first,{count:Ec})}`:"";return a`
<${vt} id="eigen-uitkomst" caption=${`${M(wn.rows,e.length)}${o}`}
rows=${e.slice(0,Ec)} columns=${s} />
<div class="acties"><${ve} name=${wn.file} rows=${()=>[t,...e]} label=${wn.csv} /></div>
`}function om({start:t=wn.example}){let[e,n]=W(t),[s,o]=W(""),[r,i]=W(null);function l(){i(null),ps(o,wn.busy,async()=>i(await gt().ask("ask",{text:e})))}return a`
<${q} title=${wn.title} note=${wn.intro}>
<label class="veld breed"><span>${wn.label}</span>
<textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
onInput=${c=>n(c.target.value)}></textarea>
</label>
<div class="acties"><button type="button" id="stel" onClick=${l}>${wn.ask}</button></div>
<div aria-live="polite">
${s&&a`<p>${s}</p>`}
${r&&"yes"in r&&a`<p><strong>${r.yes?wn.yes:wn.no}</strong></p>`}
${r?.graph&&a`<${sm} label=${wn.result} text=${r.graph} />`}
${r?.columns&&a`<${Ok} columns=${r.columns} rows=${r.rows} />`}
</div>
<//>
`}function Ck(t){let e=Object.entries(t.columns),n=s=>Bs(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>rm(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Sk],...ss(s=>s.plan),{key:"bron",label:Ut.columns.place,sort:!1,text:s=>mo(s).map(le).join("; ")}]}function jk({name:t,query:e,scenario:n}){let s=am(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ut.nothing}</p>`;let o=Ck(e),r={rows:M(Ut.rows,s.length),scenario:Jt(n)},i={key:"sentence",label:Ut.columns.sentence,text:c=>c.sentence},l=()=>Wn([i,...o],s,c=>se(n,c.plan));return a`
<${vt} id=${`uitkomst-${t}`} caption=${g(Ut.caption,{title:e.title,...r})}
rows=${s} columns=${o} />
<p class="zacht">${k.gaps.weights}</p>
<div class="acties">
<${ve} name=${`${t}.csv`} rows=${l} />
<a href=${L("aandachtspunten",{vraag:t})}>${Ut.as_sentences}</a>
</div>
`}function Lk({name:t,query:e,scenario:n}){let s=e.shelf===Pa;return a`
<p class="kruimel"><a href=${L("vragen")}>${Ut.title}</a></p>
<${ft} text=${e.title}><p class="uitleg">${e.question}</p><//>
${s&&a`<${jn}><${qa} /><//>`}
<${Tn} pairs=${[[Ut.why,e.why],[Ut.weight,e.severity]]} />
${s&&a`<section><h2>${Ut.result}</h2><${jk} ...${{name:t,query:e,scenario:n}} /></section>`}
${!Rl([t,e])&&a`<p>${e.open?Ut.open:Ut.elsewhere}</p>`}
${t in Ut.rows_of&&a`<p><a href=${L("overzicht",{rijen:Ut.rows_of[t]})}>${Ut.in_overview}</a></p>`}
<${an} title=${Ut.sparql}>
<${sm} label=${Ut.sparql} text=${e.sparql} lang="en" />
<${Hs} text=${()=>e.sparql} label=${Ut.copy} />
<//>
${we()&&!e.open&&a`<${om} key=${t} start=${e.sparql} />`}
`}function Mk({shelf:t,counts:e}){let n=Object.entries(x.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ut.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ut.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ut.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
<${q} look=${null} title=${t.title} note=${t.intro}>
<${vt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
columns=${t.name===Pa?s:s.slice(0,2)} />
<//>
`}function im({route:t}){let e=tt(t.query),n=t.path[1],s=x.queries[n];if(n&&!s)return a`<${Js} />`;if(n)return a`<${Lk} ...${{name:n,query:s,scenario:e}} />`;let o=zo(am(e).map(r=>r.query));return a`
<${ft} text=${Ut.title}><p class="uitleg">${Ut.intro}</p><//>
${we()&&a`<${om} />`}
${Ut.shelves.map(r=>a`<${Mk} shelf=${r} counts=${o} />`)}
`}var Ut,wn,Ec,sm,nm,rm,am,Sk,lm=A(()=>{"use strict";K();ot();Et();U();Ht();D();Re();lo();nt();_t();rn();oe();Oe();fo();xt();He();Gr();Ut=k.questions,wn=k.questions.own,Ec=200;sm=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;nm={barrier:t=>t.barrier&&Lt(t.barrier),kind:t=>t.kind&&yt(t.kind),partner:t=>t.partner&&Yo(t.partner),severity:t=>et("Severity",t.severity),detail:t=>t.detail&&(Bs(t.detail)?S(t.detail):t.description)},rm=(t,e)=>(nm[t]?nm[t](e):e[t])||"",am=t=>X(t).gaps.flatMap(e=>bs(e).map(n=>({...n,plan:e.plan}))),Sk={key:"severity",label:Ut.columns.weight,text:t=>String(Object.keys(x.codes.Severity).indexOf(t.severity)),csv:t=>rm("severity",t),cell:t=>a`<${Da} severity=${t.severity} />`}});function um(t,e,n,s){let o=n;return{placed:Ic(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function Tk({lane:t,rows:e,wide:n}){let s=Es(e,!0),o=t.y+24;return a`
<g class="laan">
<line x1="0" x2=${Yt.left+n} y1=${t.y} y2=${t.y} />
<text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Yt.line}>${r}</text>`)}
<text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Yt.line}>
${s.length?s.join(" · "):M(Ys.lane_total,e.length)}
</text>
</g>
`}function zk({row:t,lane:e,shown:n,point:s}){let o=Yt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Yt.level,i=t.tail&&Pc[t.outcome].tail&&Yt.left+t.tail,l={row:t,x:o,y:r},c=g(Ys.mark,{...t,what:t.what||Ys.card.none,phrase:Pc[t.outcome].phrase});return a`
${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
<a href=${qe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
<circle class="raakvlak" r="10" />
<g transform=${t.small?"scale(.75)":"scale(1.12)"}><${hi} outcome=${t.outcome} /></g>
</a>
`}function Bk({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=ce(o.id),c=kl(o.work),u={...r>e*.62?{right:Ni(e-r+14,e)}:{left:Ni(r+14,e)},...i>n*.6?{bottom:Ni(n-i,n)}:{top:Ni(i,n)}};return a`
<div class="belofte-kaart" style=${u} onMouseLeave=${s}>
<p><strong>${o.name}</strong></p>
<p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
<p><${Oo} outcome=${o.outcome} on=${o.on&&g(Ys.card.came,{day:o.on})} /></p>
${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${lt} ids=${c} /></p>`}
${l&&a`<p class="zacht">${le(l)}</p>`}
</div>
`}function $m({plan:t,rows:e,date:n}){let[s,o]=W(null),{wide:r,years:i,beyond:l}=Xn(t),{placed:c,bottom:u}=um(t,e,Yt.top,({levels:y,title:j})=>Math.max(y*Yt.level+Yt.pad,j.length*Yt.line+36)),p=Yt.left+r+20,m=u+Yt.foot,$=xl(t,n),d=Yt.left+$.x,h=g(Ys.report,{date:dt($.date)}),f=h.length*8.6+24,b=()=>o(null),w=y=>y.key==="Escape"&&b(),_=l&&{x:Yt.left+l.x,y:Yt.top-9},O=Math.min(Math.max(d-f/2,Yt.left),p-f);return a`
<div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
<svg class="lanen" viewBox=${`0 0 ${p} ${m}`} role="group" aria-label=${Ys.picture}>
<rect class="daarna" x=${d} y=${Yt.top} width=${p-d} height=${u-Yt.top} />
${i.map(({year:y,x:j})=>a`
<g class="jaar">
<line x1=${Yt.left+j} x2=${Yt.left+j} y1=${Yt.top} y2=${u} />
<text x=${Yt.left+j+4} y=${Yt.top-9}>${y}</text>
</g>
`)}
${l&&a`<g class="jaar"><text text-anchor="middle" ...${_}>${Ys.beyond}</text></g>`}
${c.map(y=>a`<${Tk} lane=${y} rows=${y.mine} wide=${r+20} />`)}
<line class="laaneind" x1="0" x2=${p} y1=${u} y2=${u} />
<line class="nu" x1=${d} x2=${d} y1=${Yt.top-8} y2=${u} />
<g class="nulabel">
<rect x=${O} y=${u+4} width=${f} height="28" rx="3" />
<text x=${O+f/2} y=${u+24} text-anchor="middle">${h}</text>
</g>
${c.flatMap(y=>y.mine.map(j=>a`<${zk} key=${j.id} ...${{row:j,lane:y}} shown=${s?.row.id===j.id} point=${o} />`))}
</svg>
${s&&a`<${Bk} at=${s} width=${p} height=${m} close=${b} />`}
</div>
`}function hm({scenario:t,plan:e}){let n=$s(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Xn(e),i=_n(e.key,t.date),l=f=>pm+8+f/s*(br-pm-16),c=f=>Math.max(Fk,fm(f)*mm+4),{placed:u,bottom:p}=um(e,n,Nc,c),m=l(xl(e,i).x),$=u.map(f=>g(cm.description,{chapter:Ro(f),counts:Q(Es(f.mine))})),d=m>br-150?"end":"start",h=f=>b=>a`
<g transform=${`translate(${l(b.x)} ${Nk(f,b)}) scale(${Ak})`}>
<title>${[b.name,b.by,Pc[b.outcome].phrase].join(", ")}</title>
<${hi} outcome=${b.outcome} />
</g>
`;return a`
<svg class="banen" viewBox=${`0 0 ${br} ${p+16}`} role="img" aria-label=${$.join(" ")}>
<rect class="straks" x=${m} y=${Nc} width=${br-m} height=${p-Nc} />
${o.map(({year:f,x:b})=>a`
<line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${p} />
<text class="jaartal" x=${l(b)+4} y="12">${f}</text>
`)}
${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Ys.beyond}</text>`}
${u.map(f=>a`
<line class="baan" x1="0" x2=${br} y1=${f.y} y2=${f.y} />
<text x="0" y=${f.middle+4}>${Pk(Ro(f))}</text>
`)}
${u.flatMap(({y:f,mine:b})=>Ek(b).map(([w,_])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${_}</text>`))}
<line class="baan" x1="0" x2=${br} y1=${p} y2=${p} />
<line class="peil" x1=${m} x2=${m} y1="2" y2=${p+4} />
<text class="peildag" x=${d==="end"?m-4:m+4} y=${p+13} text-anchor=${d}>
${g(cm.line,{date:dt(i)})}
</text>
${u.flatMap(f=>f.mine.filter(b=>b.level<qc).map(h(f)))}
</svg>
`}var cm,Ys,Pc,Yt,Ic,dm,Ni,pm,br,Nc,mm,Fk,Ak,qc,fm,Ek,Nk,Pk,Rc=A(()=>{"use strict";K();ot();U();D();nt();It();xt();Jr();cm=k.summary.lanes,Ys=k.promises,Pc=k.shared.outcomes,Yt={left:320,top:32,foot:40,level:19,pad:30,line:21},Ic=(t,e)=>Xn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);dm=({plan:t,lane:e})=>Xn(t).lanes[e]?Ro(Xn(t).lanes[e]):"";Ni=(t,e)=>`${t/e*100}%`;[pm,br,Nc,mm,Fk,Ak]=[262,690,17,8,16,.62],qc=30,fm=t=>Math.min(t.levels,qc),Ek=t=>[...zo(t.filter(({level:e})=>e>=qc).map(({x:e})=>e))],Nk=(t,e)=>t.middle+(e.level-(fm(t)-1)/2)*mm,Pk=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Ik({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Fn.route.undecided:Fn.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
<li class=${s.length||o.undecided?"":"leeg"}>
<div class="halteplaats">
<span class="nummer-blad">${e}</span>
<div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
</div>
<div>
${n.length>0&&a`<${F} look="gemis" label=${Fn.route.silent} items=${i} />`}
<ul class="namen">
${s.map(({id:l,label:c,cells:u})=>a`
<li class=${Dt(l)?"verzamel":""}>
<${ze} basis=${u[e-1]?.most_basis} />${c}
</li>
`)}
</ul>
</div>
</li>
`}function qk({scenario:t,plan:e}){let n=Ze("kind",t,e),s=Ze("partner",t,e),{reach:o}=X({...t,plan:e.key});return a`
<ol class="blad-route">
${e.steps.map((r,i)=>a`
<${Ik} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
`)}
</ol>
`}function gm({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=x.meta,l={version:r,content:(i||"").slice(0,12),scenario:Jt(e,t)};return a`
<section class="vel">
<div class="vel-kop">
<p>${k.shared.app}</p>
<p>${g(Fn.head,{date:dt(_n(t.key,e.date))})}</p>
</div>
${o}
<div class="vel-voet">
<p>${g(Fn.foot.source,{sources:fs(t)})} ${g(Fn.foot.version,l)}</p>
<p>${g(Fn.foot.sheet,{number:n,total:s})}</p>
</div>
</section>
`}function Rk({cell:t,step:e}){let n=Lt(e),s=t?.brief||[],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
<td data-kop=${n}><${ys} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
`:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Dk({scenario:t,plan:e,...n}){let s=Me(e).summary,{points:o}=X({...t,plan:e.key}),{phrase:r,named:i}=Qn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
<${gm} plan=${e} scenario=${t} ...${n}>
<h2 class="vel-titel">${s.heading} ${r.draft}</h2>
<p class="vel-intro">${g(s.intro,{report:ms(e)})} ${r.lead}</p>
<${gs} plan=${e} />
<${Pi} title=${s.matrix.title} note=${s.matrix.note}>
<${Wk} scenario=${t} plan=${e} />
<${qr} undecided=${Ja(t,e)} />
<//>
<${Pi} title=${k.overview.start.discuss.title}>
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
`}function Uk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=Me(e),r=dt(_n(e.key,t.date)),i=Mr($s(e,t.date),o.outcomes,Qn(t,e).named).map(([c,{tile:u,count:p}])=>a`
<${dr} outcome=${c} /> <strong>${p}</strong> ${g(u,{date:r})}
`),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
<${gm} plan=${e} scenario=${t} ...${n}>
<${Pi} title=${s.route.title} note=${s.route.note}>
<${qk} scenario=${t} plan=${e} />
<//>
<${Pi} title=${s.lanes.title} note=${l}>
<${hm} scenario=${t} plan=${e} />
<${F} look="uitkomsten" items=${i} />
<//>
<//>
`}function bm({route:t}){let e=tt(t.query),n=Fe(e);return a`
<div class="vel-boven">
<${ft} text=${Fn.title}><p class="uitleg">${Fn.screen}</p><//>
<${po} />
<p class="acties"><button type="button" onClick=${()=>window.print()}>${Fn.print}</button></p>
</div>
<div class="vellen">
${n.flatMap((s,o)=>[Dk,Uk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
</div>
<${Le} text=${Fn.screen} />
`}var Fn,Wk,Pi,km=A(()=>{"use strict";K();Et();U();Ht();D();Dn();_t();It();ko();rn();Oe();Rc();xt();Jr();Fn=k.summary;Wk=({scenario:t,plan:e})=>a`
<table class="blad-matrix">
<caption class="sr">${Fn.matrix.title}</caption>
<thead>
<tr><td></td>${Mn(e).map(n=>a`<th scope="col">${Lt(n)}</th>`)}</tr>
</thead>
<tbody>
${Ze("kind",t,e).map(n=>a`
<tr>
<th scope="row">${n.label}</th>
${n.cells.map((s,o)=>a`<${Rk} cell=${s} step=${Mn(e)[o]} />`)}
</tr>
`)}
</tbody>
</table>
`,Pi=t=>a`<${q} look="blok-blad" label=${t.title} ...${t} />`});function Ii(t){let n=t.flatMap(o=>Wo(o,tt({}))).map(({step:o,basis:r})=>`${v(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(xe).find(r=>n.includes(`${o} ${r}`));return Wc(hn.filter(s).map(o=>`${o.label} (${xe[s(o)||""][1]})`))}function Hk({id:t}){let e=wm(t),n=({key:_})=>g(st.steps,{steps:Ii(e.filter(O=>Pt(O,_)))}),s=_=>x.partners[_].find(O=>O.id===t)?.steps||[],o=So(s("")),r=x.plans.filter(_=>s(I?_.key:"").length),i=Y(t,"who").flatMap(_=>_.acts?[]:Zn(_.to)),l=So(C(i)).filter(_=>!o.includes(_)),c=_=>!In(_,"partner")&&[_,...Mt(_,"reportedUnder")].flatMap(gn).every(O=>O===t),u=bt(C(e.filter(_=>x.works[_]?.across&&c(_)))),p=Mt(t,"unitOf"),m=bt(Mt(t,"chapterLead")),$=m.flatMap(ce),d=m.flatMap(_=>Mt(_,"concerns")).filter(_=>Vt(_,"Contradiction")&&ce(_).some(O=>$.includes(O))),h=d.length>0&&a`${st.disputed} <${lt} ids=${C(d)} />`,f=_=>{let O=So(x.partners[""].find(y=>y.id===_)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Wc(O)}</span>`},b=v(t,"tooi"),w=[...mr(t),[k.thing.also_known,vi(t)],[st.leads,m.length>0&&a`<${he} ids=${m} /> ${h}`],[st.units,p.length>0&&a`<${he} ids=${p} more=${f} />`],[st.identity,b?g(st.identified,{code:b,date:dt(v(t,"checkedOn"))}):st.unidentified]];return a`
<${q} title=${k.thing.known}>
<${re} text=${v(t,"summary")} />
${Dt(t)&&a`<p>${st.collective}</p>`}
${v(t,"isIndependent")==="true"&&a`<p>${st.independent}</p>`}
${r.map(_=>a`<p>${I&&`${_.title}: `}${n(_)}</p>`)}
${u.length>0&&a`<p>${st.across}<${lt} ids=${u} />.</p>`}
${l.length>0&&a`<p>${g(st.named_steps,{steps:Wc(l)})}</p>`}
${!o.length&&!l.length&&a`<p>${st.no_steps}</p>`}
<${Tn} pairs=${w} />
<//>
`}function Vk({id:t,rows:e}){let n=st.columns,s=u=>jt(u.to)?.key,o=({of:u})=>C(u.map(p=>v(p,"summary"))).join(" "),r=[...ss(s),Qt("actie",n.action,u=>u.to),{key:"soort",label:n.what,text:u=>ye(u.to)},{key:"rol",label:n.role,text:u=>u.phrase,cell:u=>[u.phrase,a`<${re} text=${o(u)} look="zacht" />`]},zn("stand",n.stand,u=>u.to),{key:"stap",label:n.step,text:u=>ji(u.to)},ws(n.place,u=>u.of)],i=C(e.map(u=>u.to)).map(u=>{let p=e.filter(m=>m.to===u);return{...p[0],phrase:C(p.map(m=>m.phrase)).join(", "),of:p.flatMap(m=>m.of)}}),l=Nr(t,"activiteiten",tt({}),s),c=a`
<${vt} id="acties" caption=${st.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
open=${Z()?Jk:void 0} />
`;return a`
<${q} title=${g(st.work,{count:i.length})} note=${st.work_note}>
${i.length?c:a`<p>${k.shared.none}</p>`}
<//>
`}function Kk({id:t}){let e=v(t,"organisationKind")===st.places.of&&!Dt(t)?wt(t,"altLabel"):[],n=u=>e.some(p=>ts(u.replace("-"," ")).includes(ts(p))),s=u=>wt(u,"place").filter(n).join(", "),o=Y(t,"who").map(u=>u.to),r=bt(sn.filter(u=>s(u)&&!o.includes(u))),l=a`<${he} ids=${r} more=${u=>a`<span class="zacht"> – ${s(u)}</span> <${Ot} id=${u} />`} />`,c=g(st.places.title,{count:r.length});return r.length>0&&a`<${q} title=${c} note=${st.places.note}>${l}<//>`}function Gk({id:t}){let e=tt({}),n=Ca(t),o=x.plans.flatMap($=>$s($,e.date)).filter($=>$.outcome==="ahead"&&st.coming.groups[n($.work)]),r=wm(t),i=C([...r,...r.flatMap($=>at($,"followedBy"))]).filter($=>st.to_come.includes(We($))&&!o.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:h,by:f})=>[n($),$,d,`${h} (${l(f)})`]),...i.map($=>["planned",$,Gt($).toLowerCase()])],u=Object.entries(st.coming.groups).flatMap(([$,d])=>{let h=c.filter(([b])=>b===$).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Un} id=${`komt-${$}`} items=${h} first=${Z()?Dc:void 0} />`;return h.length?a`<p>${M(d,h.length)}</p>${f}`:[]}),p=L("beloften",{partner:v(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${p}>${st.coming.all}</a></p>`;return u.length>0&&a`<${q} title=${st.coming.title} note=${st.coming.note}>${u}${m}<//>`}function Qk({id:t}){let e=Y(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
<h3><${N} id=${s} /></h3>
<${Ir} id=${o} /><${pe} of=${[o]} />
`;return a`
<${q} title=${g(st.own,{count:e.length})} note=${st.own_note}>
<${Un} id="eigen" as="div" first=${Dc} items=${e.map(n)} />
<//>
`}function Yk({id:t}){let e=Y(t,"member");if(!e.length)return null;let n=({of:l})=>a`
<p>${[v(l[0],"asOf").slice(0,4),v(l[0],"post")].filter(Boolean).join(": ")}</p>
${l.map(c=>a`<${re} text=${v(c,"summary")} />`)} <${pe} of=${l} />
`,s=e[0].to===t,o=l=>{let c=Q(bt(Mt(l,"chapterLead")).map(u=>v(u,"identifier")));return c?g(st.heads,{numbers:c}):st.heads_none},r=bt(C(e.map(l=>zs(l,t)))).map(l=>{let c=e.filter(u=>zs(u,t)===l);return a`<li><${N} id=${l} />${s&&a` <span class="zacht">${o(l)}</span>`}
${c.map(n)}</li>`}),i=s?st.its_members:st.members;return a`<${q} title=${i} note=${st.no_names}><${Un} id="leden" items=${r} first=${r.length} /><//>`}function Zk({id:t}){let e=new Map(Y(t,"with").map(r=>[zs(r,t),r]));if(!e.size)return null;let n=bt([...e.keys()]).map(r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?st.more_works:st.works,{works:i.map(Zt).join(", ")});return a`<li key=${r}><${N} id=${r} /><span class="zacht">${c}</span></li>`}),s=a`<${Un} id="samen" items=${n} first=${Dc} />`,o=Z()?s:a`<ul class="kolommen">${n}</ul>`;return a`<${q} title=${st.together} note=${st.alphabetical}>${o}<//>`}function Xk({id:t}){let e=tt({}),n=li(t,e),s=n.flatMap(p=>p.rows),o=Q(n.flatMap(({end:p})=>p===t?[]:S(p))),r=n.reduce((p,m)=>p+(m.end===t?m.rows.length:0),0),i=g(o?st.flows.also:st.flows.title,{count:r,more:s.length-r}),l={id:Z()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(st.flows.note,{names:o})}</p>`,u=a`<${$i} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${ar} ...${{...l,intro:c}}>${u}<//>`}var st,wm,Wc,Jk,Dc,ym,_m=A(()=>{"use strict";K();ot();Et();U();Ht();D();io();vo();Te();lo();nt();_t();It();oe();kc();Oe();xt();He();hr();Li();ln();st=k.thing.organisation,wm=t=>Y(t,"who").flatMap(e=>e.acts?e.to:[]),Wc=t=>Q(t.map(e=>e.toLowerCase()));[Jk,Dc]=[4,1];ym=({id:t})=>a`
<${Hk} id=${t} />
<${Vk} id=${t} rows=${Y(t,"who")} />
<${Kk} id=${t} />
<${Gk} id=${t} />
<${Qk} id=${t} />
<${Ci} title=${st.wishes} ids=${Mt(t,"wish")} of="concerns" />
<${Si} title=${st.requested} ids=${bt(Mt(t,"askedOf"))} />
<${Yk} id=${t} />
<${Xk} id=${t} />
<${Zk} id=${t} />
<${fr} id=${t} />
`});function tw({id:t,reports:e}){let n=yn(t);if(fn(t.split("/")[0]).dates.length<3)return null;let s=r=>On(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Ot} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${dt(r)}</span>${s(r)}`);return a`<${F} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function ew({id:t}){let e=fn(t.split("/")[0]),{no_result:n,no_result_of:s,not_mentioned:o}=yn(t),r=e.dates.filter(({date:p})=>We(t,p)),i=x.codes.AgreementStatus[v(t,"agreementStatus")]?.definition;if(!r.length)return null;let l=p=>ce(p).length>0&&v(p,"resultReported")!=="true"&&!s.includes(We(t)),c=(p,m)=>a`
<${re} text=${v(p,"summary")} /><${bo} of=${p} />
<${re} text=${m===e.date&&l(p)&&n} look="zacht" />
<${pe} of=${[p]} />
`,u=r.map(({date:p,label:m})=>{let $=bn(t,p);return a`
<strong>${H(m)}</strong>
<p><${Ot} id=${t} date=${p} /></p>
${i&&p===e.date&&a`<${re} text=${i} look="zacht" />`}
${On(t,p).earlier&&a`<p class="zacht">${H(o)}</p>`}
${$&&c($,p)}
`});return a`<${tw} id=${t} reports=${r} /><${F} as="ol" look="tijdlijn" items=${u} />`}function nw({id:t}){let e=at(t,"silentPart"),n=e.map(s=>[v(s,"summary"),a`<span class="zacht"> (${et("SilentWeight",v(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${yn(t).silent}</strong></p><${F} items=${n} />`}function sw({id:t}){let e=yn(t),n=e.deadline_columns,s=ao(t);if(!s.length)return null;let o=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>v(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>v(i,"dueBy"),cell:i=>dt(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:n.kind,text:i=>Lr(v(i,"modality"))},{key:"er",label:n.there,text:i=>On(i).delivery||e.not_there},{...ws(n.place,()=>[]),cell:i=>a`<${re} text=${v(i,"summary")} /><${pe} of=${[i]} />`}];return a`<${vt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function ow({id:t}){let e=yn(t),n=e.who_columns,s=Y(t,"who"),o=at(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${lt} ids=${o} />.`;if(!s.length)return a`<p>${In(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Qt("wie",n.who,({from:l})=>l,S,Us),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>v(l[0],"summary")},ws(n.place,({of:l})=>l.slice(0,1))];return a`<${vt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function rw({id:t}){let e=at(ct(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${yn(t).heading}<${lt} ids=${e} />.</p>`}function aw({id:t}){let e=yn(t),n=ro(t);return n.length?n.map(s=>a`<${Ir} id=${s} /><${pe} of=${[s]} />`):v(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
<p>${g(e.across,{kinds:wt(t,"interventionKind").map(yt).join(", ")})}</p>
<p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
`}function iw({id:t}){let e=yn(t),n=Mt(t,"subMeasureOf"),s=o=>a` <${Ot} id=${o} />`;return a`<${q} title=${e.container}><p>${e.parts}</p><${he} ids=${n} more=${s} /><//>`}function xm({id:t}){let e=yn(t),n=fn(t.split("/")[0]),s=Nn(n.date,n),o=mr(t),r=Mt(t,"concerns").filter(l=>Vt(l,"Contradiction")),i=v(t,"isContainer")==="true"?iw:lw;return a`
<${q} title=${v(t,"promise")?e.promise:e.what}>
${xi(t).map(l=>a`<${re} text=${l} />`)}
${v(t,"isNew")==="true"&&a`<${re} text=${g(e.new,{when:s})} look="zacht" />`}
${v(t,"numberedByUs")==="true"&&a`<${re} text=${e.numbered} look="zacht" />`}
<${pe} of=${[t]} />
${r.length>0&&a`<p>${e.disputed} <${lt} ids=${r} /></p>`}
<//>
<${i} id=${t} />
<${Oi} id=${t} />
${o.length>0&&a`<${q} title=${k.thing.further}><${Tn} pairs=${o} /><//>`}
<${fr} id=${t} />
`}var yn,lw,vm=A(()=>{"use strict";K();U();D();Te();nt();_t();It();Oe();xt();He();hr();ln();yn=t=>Me(jt(t)).thing.undertaking;lw=({id:t})=>a`
<${q} title=${yn(t).progress}><${ew} id=${t} /><${nw} id=${t} /><${sw} id=${t} /><//>
<${q} title=${yn(t).who}><${ow} id=${t} /><${rw} id=${t} /><//>
<${Ci} title=${yn(t).expected} ids=${Y(t,"expected").map(({of:e})=>e[0])} />
<${q} title=${yn(t).steps}><${aw} id=${t} /><//>
`});function uw({id:t}){let e=cw[xn(t)];return e?x.plans.filter(n=>!jt(t)||n===jt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${pw} key=${n.plan.key} ...${n} />`):null}function dw({id:t}){let e=Mt(t,"inChapter"),n=Yl(Pe.other.annex.file),s=c=>a` <${Ot} id=${c} />`,o=c=>g(Ii([c])?Pe.other.at:Pe.other.no_step,{steps:Ii([c])}),r=c=>a`${s(c)}<p class="zacht">${[...xi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>Fs(c).length>0&&g(Pe.terms,{terms:Fs(c).join("; ")}),l=sn.filter(c=>x.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
<${q} title=${Pe.other.chapter}>
${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Pe.other.annex.label}</a></p>`}
<p class="zacht"><a href=${L("maatregelen",{hoofdstuk:t})}>${Pe.other.list}</a></p>
<${he} ids=${bt(e)} more=${r} />
${l.length>0&&a`<p>${Pe.other.under}</p><${he} ids=${bt(l)} more=${s} />`}
<//>
`}function $w({id:t}){let e=[...mr(t),[Vt(t,"Legislation")?Pe.also_known:Pe.in_source,vi(t)],[Pe.place,ce(t).length>0&&a`<${pe} of=${[t]} />`]];return a`
<${q} title=${Pe.known}>
${Vt(t,"Facilitator")&&a`<p class="zacht">${Me(jt(t)).thing.other.judged}</p>`}
<${re} text=${Vt(t,"Figure")&&x.lookups[t].description} />
<${re} text=${v(t,"summary")} />
<${re} text=${v(t,"rationale")} />
<${Tn} pairs=${e} />
<//>
<${Oi} id=${t} />
${Vt(t,"Chapter")&&a`<${dw} id=${t} />`}
<${fr} id=${t} />
`}function hw({id:t}){let e=tt(T.route.query),n=xn(t)==="organisation"&&v(t,"notation"),s=i=>bs(i).some(({partners:l})=>n&&l.includes(n)),o=X(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
<article class=${`punt gewicht-${i.severity}`}><${Xa} gap=${i} scenario=${e} /></article>
`;return a`
<${q} title=${g(Pe.gaps,{count:o.length})}>
<${Un} id="vragen" items=${o.map(r)} first=${Z()?fw:mw} as="div" />
<//>
`}function gw({id:t}){let e=xn(t),n=[Om[e]&&a`<a href=${L(Om[e])}>${Pe.crumbs[e]}</a>`,I&&jt(t)?.title,...["inChapter","subMeasureOf"].map(s=>ct(t,s)&&a`<${N} id=${ct(t,s)} />`),ye(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function kw({id:t}){let[e,n]=W([]);if(Ke(()=>n(Z()?Sm().map(r=>r.textContent||""):[]),[t]),e.length<bw)return null;let s=r=>{let i=Sm().find(l=>l.textContent===r);i&&(i.tabIndex=-1,i.focus(),i.scrollIntoView())},o=r=>a`<button type="button" class="alslink" onClick=${()=>s(r)}>${r}</button>`;return a`<${an} title=${Pe.contents}><${F} items=${e.map(o)} /><//>`}function Cm({route:t}){let e=t.path.slice(1).join("/");if(!ne(e))return a`<${Js} />`;let n=S(e),s=xn(e),o=s==="undertaking"&&v(e,"isContainer")!=="true",r=()=>{let i=()=>g(Pe.stand,{stand:Gt(e).toLowerCase()}),l=o?[Mc(e),i()]:[v(e,"summary")],c=[`${ye(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),u=C([...ce(e),...ce(bn(e))]);return Ia(c.replace(/([^.!?])$/,"$1."),u,null,jt(e)||ht())};return a`
<${gw} id=${e} />
<${ft} text=${n} title=${n}>
${o&&a`<p><${Ot} id=${e} /></p>`}
<//>
${["undertaking","organisation"].includes(s)&&a`<${Zo} />`}
<${uw} id=${e} />
<div class="acties bovenaan">
<${Hs} text=${r} />
<button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
<a href=${L("verken",{uit:e,kies:e})}>${Pe.around}</a>
</div>
<${kw} id=${e} />
<${ww[s]} id=${e} />
<${hw} id=${e} />
`}var Pe,Uc,cw,pw,mw,fw,Om,bw,Sm,ww,jm=A(()=>{"use strict";K();ot();Et();U();Ht();D();Te();nt();_t();It();rn();oe();Oe();fo();xt();He();hr();_m();Li();vm();ln();Gr();Pe=k.thing,Uc=k.thing.route,cw={organisation:(t,e)=>x.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Zn},pw=({plan:t,steps:e})=>a`
<div class="routelijn">
<ol aria-label=${I?g(Uc.of_plan,{plan:t.title}):Uc.label}>
${t.steps.map(n=>a`
<li class=${e.includes(n.notation)?"hier":""}>
${n.label}<span class="sr">${Uc[e.includes(n.notation)?"here":"not_here"]}</span>
</li>
`)}
</ol>
</div>
`;[mw,fw]=[3,1];Om={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};bw=4,Sm=()=>[...document.querySelectorAll("main h2")];ww={undertaking:xm,organisation:ym,step:u$,other:$w}});function yw({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
<div class="tegels-uitkomst" role="group" aria-label=${mt.tiles_label}>
${Mr(t,Me(s).shared.outcomes,e?Qn(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
<button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
onClick=${()=>V({uitkomst:n===r?null:r})}>
<${dr} outcome=${r} />
<span class="getal">${l}</span>
<span>${g(i,{date:dt(_n(s.key,o.date))})}</span>
</button>
`)}
</div>
`}function _w({id:t,work:e,outcome:n}){let s=v(t,"reportedNearby"),o=!T.route.query.stand&&mt.of_work[s?"reported":"unreported"][n],r=o&&Gt(e),i=s||v(e,"summary");return r?i?g(o,{state:r,phrase:i}):r:s}function Sw({rows:t,plan:e,date:n,chosen:s}){let{outcomes:o}=k.shared,r=Object.keys(o).find(c=>o[c].open),i=t.filter(c=>c.outcome===r).sort((c,u)=>it(c.day,u.day)),l=i.slice(0,vw).map(c=>Tm(c,a`<${dr} outcome=${c.outcome} />`,c.what,`${c.modality}: ${c.quote}`));return a`
<aside class="langst-open">
${["",r].includes(s)&&a`
<h2>${mt.open.title}</h2>
<p>${i.length?g(mt.open.phrase,{date:dt(_n(e.key,n))}):mt.open.none}</p>
<${F} items=${l} />
<p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${mt.open.gaps}</a></p>
`}
<h2>${mt.read.title}</h2>
<ul class="leesregels"><li>${mt.read.first}</li>${Ow}<li>${mt.read.last}</li></ul>
</aside>
`}function Lw({rows:t}){let e=Io([...t.flatMap(r=>Po(r.work)),...Oa]),n=[[mt.fields.year,"jaar",$n(C(t.map(r=>r.day.slice(0,4))).sort(it))],[mt.fields.partner,"partner",e],[k.measures.fields.chapter,"hoofdstuk",so]].filter(([,,r])=>r.length),s=Object.entries(mt.days).map(([r,i])=>a`<${Ws} type="date" name=${r} label=${i} />`),o=["jaar","partner","hoofdstuk",...Object.keys(mt.days)];return a`<${Ds} fields=${n} names=${o} after=${s} />`}function Bw({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=$s(t,o),i=_l(t,o).filter(ra(s)),l=zm(t,o,s),c=r.filter(ra(s)),u=c.length===r.length,p=f=>f.filter(b=>!n||b.outcome===n),m=p(c),$=Es(m).join(" · "),d=a`
<p class="zacht belofte-intro">${g(mt.intro,{count:r.length,undated:i.length})}</p>
<p>${Qn(e,t).phrase.overdue}</p>
`,h=a`
<${yw} rows=${c} whole=${u} chosen=${n} plan=${t} scenario=${e} />
<div class="belofteblad">
<div><${$m} plan=${t} rows=${m} date=${o} /><${jw} plan=${t} rows=${m} /></div>
<${Sw} rows=${c} plan=${t} date=${o} chosen=${n} />
</div>
<${an} look="tweeling" title=${mt.table}>
<${vt} id=${`beloften-${t.key}`} caption=${mt.caption} rows=${m} columns=${Mm} sort="dag" />
<//>
`;return a`
<section>
${I&&a`<h2>${t.title}</h2>`}
${u?d:a`<p role="status"><strong>${M(mt.kept,m.length)}</strong> ${$}</p>`}
${s.partner&&a`<p class="zacht">${mt.role_note}</p>`}
<${$r} works=${p(r.filter(ra({...s,partner:""}))).map(f=>f.work)}
partner=${s.partner||""} />
${r.length>0&&h}
<${Lm} title=${mt.undated} items=${i.map(zw)} />
<${Lm} title=${mt.bare} items=${l.map(f=>a`<${N} id=${f} />: ${Gt(f,o)}`)} />
</section>
`}function Bm({route:t}){let e=tt(t.query),n=Fe(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(m=>$s(m,e.date)),r=m=>ra(t.query)(m)&&(!s||m.outcome===s),i=o.filter(r),l=n.flatMap(m=>_l(m,e.date)).filter(r),c=s?[]:n.flatMap(m=>zm(m,e.date,t.query).map(Tw(m))),u=()=>Wn(xw,[...i,...[...l,...c].map(m=>({...m,...Mw}))],m=>se(e,m.plan.key)),p={title:mt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
<${ft} text=${mt.heading} title=${mt.title} />
<${jn}><${po} /><${Er} /><${Lw} rows=${o} /><//>
<${Zo} />
${n.map(m=>a`<${Bw} key=${m.key} ...${{plan:m,scenario:e,chosen:s,query:t.query}} />`)}
<p class="acties">
<${ve} name="beloften.csv" rows=${u} />
${o.length>0&&a`<${un} name="beloften" ...${p} />`}
</p>
<${Le} text=${M(mt.lane_total,i.length)} />
`}var mt,Mm,xw,Tm,vw,Ow,Cw,jw,ra,zm,Mw,Tw,zw,Lm,Fm=A(()=>{"use strict";K();ot();Et();U();Ht();D();nt();_t();It();rn();oe();Oe();gi();Ks();Rc();xt();Jr();He();mt=k.promises;Mm=[{key:"dag",label:mt.columns.day,text:t=>t.day,cell:t=>t.by},Qt("actie",mt.columns.work,t=>t.work),{key:"wat",label:mt.columns.what,text:t=>t.what||v(t.work,"prefLabel")},{key:"wie",label:mt.columns.who,text:t=>qo(t.work)},{key:"woorden",label:mt.columns.quote,text:t=>t.quote},{key:"stand",label:mt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Oo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:mt.columns.more,sort:!1,text:_w},{key:"hoofdstuk",label:mt.columns.lane,text:dm}],xw=[...Mm,tr(mt.columns.place,t=>t.id)],Tm=({work:t,short:e},n,s,o)=>a`
${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,vw=6,Ow=mt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Cw=t=>{let e=a`<${Oo} outcome=${t.outcome} on=${t.on} />`;return Tm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},jw=({plan:t,rows:e})=>a`
<div class="lanenlijst">
${Ic(t,e).map(n=>{let s=[M(mt.lane_total,n.mine.length),...Es(n.mine,!0)].join(" · "),o=[Ro(n),a`<span class="bij">${s}</span>`];return a`<${an} title=${o}><${F} items=${n.mine.map(Cw)} /><//>`})}
</div>
`,ra=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||Po(e.work).includes(t.partner))&&(!t.hoofdstuk||x.works[e.work]?.chapters?.includes(t.hoofdstuk));zm=(t,e,n)=>Xn(t).termless[e].filter(s=>ra(n)({work:s,day:""})),Mw={lane:0,x:0,level:0},Tw=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:mt.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),zw=({work:t,quote:e,what:n,stand:s})=>a`
<${N} id=${t} /> <${Ot} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
${s&&`; ${s}`}
`,Lm=({title:t,items:e})=>e.length>0&&a`<${an} look="tweeling" title=${g(t,{count:e.length})}><${F} items=${e} /><//>`});function Fw({loss:t,scenario:e,id:n,title:s}){let o=Nm(t,e),r=[{key:"vak",label:An.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Vs(i,t.plan)}>${c}</a>`:c},{key:"nu",label:An.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:An.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${vt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${Em()} />`}function Aw({loss:t,names:e,scenario:n,apart:s}){let o=fn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===x.plans[0]?"":`-${o.key}`}`,u=m=>{let $=Y(m,"who",n.date),[d,h]=[!0,!1].map(P=>$.filter(({from:pt})=>e.includes(S(pt))===P)),f=h.filter(({acts:P})=>P),b=new Map,w=f.length?f:h;for(let P of C(w.map(({from:pt})=>pt))){let pt=w.flatMap(({from:Se,phrase:Mo=""})=>Se===P?Mo:[]);nn(b,Q(C(pt)),S(P))}let _=[...b].map(([P,pt])=>`${Q(pt)} (${P})`).join("; "),O=Mt(m,"reportedUnder").flatMap(P=>Y(P,"who",n.date)).flatMap(({from:P,acts:pt})=>pt&&!e.includes(S(P))?S(P):[]).filter(P=>!f.some(({from:pt})=>S(pt)===P)),y=f.some(({from:P})=>!Dt(P)),j=Y(m,"expected",n.date).flatMap(({from:P})=>$.some(pt=>pt.from===P)?[]:S(P)),B=g(An.role,{names:Q(C(d.map(({phrase:P=""})=>P)))}),G=Z()&&f.length?[]:d,z=C(G.flatMap(({of:P})=>P.map(pt=>v(pt,"summary")))).filter(Boolean),E=f.length?[]:oo(m).filter(P=>!e.includes(P)),Ct=[d.length>0&&[B,z.join(" ").replace(/\.$/,"")].filter(Boolean).join(" – "),_&&g(f.length?An.others:An.only_named,{names:_}),!y&&O.length>0&&g(An.below,{names:Q(C(O))}),j.length>0&&g(An.expected,{names:Q(C(j))}),E.length>0&&g(k.shared.headed,{heads:Q(E)})];return a`
<li>
<${N} id=${m} /> <${Ot} id=${m} date=${n.date} />
<span class="zacht"> ${Ct.filter(Boolean).join("; ")}</span>
</li>
`},p=(m,$,d=[])=>{let h=a`<${Un} id=${`${c}-${$}`} items=${d.map(u)} first=${Em()} />`;return d.length>0&&a`<${Am} title=${m} count=${d.length}>${h}<//>`};return a`
<section>
${I&&a`<h2>${o.title}</h2>`}
<p class="verlieskop">${t.headline}</p>
<p>${t.phrase}</p>
${s}
<${Pw} loss=${t} scenario=${n} />
<${Am} title=${r} count=${t.cells.length} none=${i}>
<${Fw} loss=${t} scenario=${n} id=${c} title=${r} />
<//>
${Object.entries(l).map(([m,$])=>p($,m,t[m]))}
${t.blocks.map((m,$)=>p(m.phrase,String($),m.acts))}
</section>
`}function Hc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>Nm(r,n).map(({cell:i,step:l,now:c})=>[Q(e),yt(i.column),l,c,i.phrase,...se(n,r.plan)]));return a`
${t.map((r,i)=>a`<${Aw} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
${!t.length&&[Fe(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
<div class="acties"><${ve} name="wat-als.csv" rows=${()=>[[...An.csv,...ns],...o()]} /></div>
`}function Ew(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:u,kind:p})=>`${u}~${p}`,o=new Map(t.places.map(u=>[s(u),u])),r={...e,plan:t.plan},i=Ao({...r,stated:!0}),l=new Map(X(eo(i)?i:r).places.map(u=>[s(u),u.things])),c=(u,p)=>u.filter(m=>!l.get(p)?.includes(m)).length;return X(r).places.map(u=>({key:u.kind||String(u.step),last_actor:[],only_lead:[],read:u.step?c(o.get(s(u))?.last_actor||[],s(u)):0,title:u.kind?H(yt(u.kind)):Lt(u.step),...o.get(s(u)),things:u.things.filter(p=>n.includes(p)),empty:!u.things.length}))}function Nw({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter(m=>!i.includes(m)),u=a`
<p class="verliestal">${g(Zs.lost,{count:i.length,total:s.length})}</p>
<p class="verlieswoord">${Zs.lost_phrase}${r>0&&g(Zs.our_reading,{count:r})}</p>
`,p=s.length?M(Zs.stays,s.length):Zs[o?"nothing":"elsewhere"];return a`
<li class=${i.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
<h3>${n}</h3>
<div class="palen" aria-hidden="true">
${i.map(m=>a`<i key=${m} class="paal weg"></i>`)}
${c.map(m=>a`<i key=${m} class=${`paal b-${As(m,e)}`}></i>`)}
</div>
${i.length>0&&u}
${l.length>0&&a`<p>${M(Zs.lead,l.length)}</p>`}
${i.length+l.length===0&&a`<p class="zacht">${p}</p>`}
</li>
`}function Pw({loss:t,scenario:e}){let{legend:n}=Zs,s=Ew(t,e),o=C(s.flatMap(i=>i.things.map(l=>As(l,e.date)))),r=Object.keys(x.codes.CellState).filter(i=>o.includes(i));return a`
<${q} look="verliesbeeld" title=${Zs.title}>
<ul class="plaatsen">
${s.map(i=>a`<${Nw} key=${i.key} place=${i} date=${e.date} />`)}
</ul>
<p class="verlieslegenda">
<span><i class="paal weg"></i> ${g(n.lost,{source:Fo(ht(t.plan))})}</span>
${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${et("CellState",i)}</span>`)}
<span>${n.stays}</span>
</p>
<//>
`}var Zs,An,Em,Nm,Am,Pm=A(()=>{"use strict";K();Et();U();Ht();D();Te();Dn();nt();_t();It();oe();Oe();xt();He();Zs=k.whatif.picture,An=k.whatif,Em=()=>Z()?1:void 0,Nm=(t,e)=>t.cells.map(n=>{let{matrix:s}=X({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),r=H(yt(n.column)),i=o?Lt(n.barrier):"",l=o?g(An.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?nr(o):An.no_cell}}),Am=({title:t,count:e,none:n,children:s})=>a`
<${q} title=${g(An.part,{title:t,count:e})} as=${I?"h3":"h2"}>
${e?s:a`<p>${n}</p>`}
<//>
`});function Iw({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",qi(l)]),o=Kr("answer",{options:[...Ts(n),...s]},()=>At(rt.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:rt.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(rt.questions,o.gaps.filter(r).length);return a`
<div>
<${Hc} losses=${o.losses.filter(r)} names=${e} scenario=${n}
apart=${t.map(l=>a`<h3>${S(l)}</h3><${Im} id=${l} scenario=${n} />`)} />
<p>${g(rt.with_this,{questions:i,now:X(n).gaps.length})}</p>
</div>
`}function qw({acting:t,chosen:e}){let[n,s]=W(""),o=p=>V({zonder:p.map(qi).join(",")}),r=p=>{if(e.includes(p))return o(e.filter(m=>m!==p));o(Je()?[...e,p]:[p])},i=p=>[S(p),...wt(p,"altLabel")].join(" "),l=t.filter(p=>Ko(i(p),n)),c=p=>a`
<button type="button" id=${`zonder-${qi(p)}`} aria-pressed=${String(e.includes(p))}
onClick=${()=>r(p)}>${S(p)}</button>
`,u=a`
<p class="acties">
<button type="button" class="klein" id="wis" onClick=${()=>o([])}>${rt.clear}</button>
<button type="button" class="klein" onClick=${()=>Xo(location.href,rt.shared)}>${rt.share}</button>
</p>
`;return a`
<h2>${rt.leave_out}</h2>
${e.map(p=>a`
<button type="button" class="weggelaten" key=${p} aria-label=${g(rt.put_back,{name:S(p)})}
onClick=${()=>r(p)}>
${S(p)}<span aria-hidden="true">×</span>
</button>
`)}
${e.length>0&&u}
<label class="veld">
<span>${rt.search}</span>
<input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
onInput=${p=>s(p.target.value)}
onKeyDown=${p=>p.key==="Enter"&&l.length===1&&r(l[0])} />
</label>
<${F} look="partnerlijst" label=${rt.list} items=${l.map(c)} />
${!l.length&&a`<p>${rt.none_found}</p>`}
${!Je()&&a`<p class="zacht">${rt.alone}</p>`}
`}function Rw({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=Q(r.map(p=>Lt(p).toLowerCase())),u=c?g(rt.start.steps,{steps:c}):rt.start.no_step;return[i&&M(rt.start.alone,i),i&&u,l&&M(rt.start.lead,l)].filter(Boolean)},s=Fo(ht(e.plan)),o=r=>a`
<a href=${L("wat-als",{zonder:qi(r.who)})}>${S(r.who)}</a>
<span class="bij">${I?`${fn(r.plan).title}: `:""}${n(r).join(", ")}</span>
`;return a`
<${q} id="begin" look=${null} title=${rt.start.title} note=${g(rt.start.phrase,{source:s})}>
<${F} look="beginlijst" items=${t.map(o)} />
${!t.length&&a`<p>${rt.start.no_partner}</p>`}
<//>
`}function Im({id:t,scenario:e}){let n=p=>Q(bt(C(p)).map(S)),s=Object.entries(rt.apart.roles).map(([p,m])=>{let $=h=>Y(h,"who",e.date).filter(f=>f.role===p),d=bt(C($(t).map(h=>h.to))).map(h=>{let f=n($(h).flatMap(b=>b.from===t?[]:[b.from]));return S(h)+g(rt.apart[f?"others":"no_others"],{names:f})});return d.length>0&&a`<p>${g(m,{names:Q(d)})}</p>`}),o=li(t,e).map(({end:p,rows:m})=>{let $=n(m.flatMap(({from:f,to:b})=>[...f,...b].filter(w=>w!==p))),d=g(p===t?rt.apart.flows:rt.apart.group_flows,{name:S(p)}),h=a`<${N} id=${p} text=${M(rt.apart.count,m.length)} />`;return a`<p>${d} ${h}${$&&g(rt.apart.parties,{names:$})}.</p>`}),r=Y(t,"who",e.date).filter(({role:p=""})=>!(p in rt.apart.roles)),i=bt(C(r.map(({to:p})=>p).filter(p=>!Qe(p).includes(t)))),l=p=>{let m=r.flatMap(({to:d,phrase:h=""})=>d===p?[h]:[]),$=rt.apart[Qe(p).length?"acting":"named"];return a` <span class="zacht">${g($,{roles:Q(C(m)),who:qn(p)})}</span>`},c=M(rt.apart.besides,i.length),u=a`<p>${rt.apart.page} <${N} id=${t} />.</p>`;return a`
${["chapterLead","unitOf","standsFor"].map(p=>{let m=n(Mt(t,p));return m&&a`<p>${g(rt.apart[p],{names:m})}</p>`})}
${s} ${o}
${i.length>0?a`<${an} title=${c}><${he} ids=${i} more=${l} />${u}<//>`:u}
`}function qm({route:t}){let e=tt(t.query),{without:n,most:s}=X(e),o=bt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(on).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&Je(),[,u,...p]=t.path,m=[[rt.leave_out,L("wat-als"),!u],[rt.action.title,L(["wat-als","actie"]),!!u]],$=a`
<${Pr} label=${rt.title} tabs=${m} />
<${ft} text=${rt.title} title=${u?rt.action.title:rt.title}>
<p class="uitleg">${u?rt.action[Je()?"intro":"intro_elsewhere"]:rt.intro}</p>
<//>
<${Ra} scenario=${e} />
`;if(u)return[$,a`<${Ed} requested=${p.join("/")} scenario=${e} />`];let d=()=>c?a`<${Iw} chosen=${r} names=${i} scenario=${e} />`:l?a`
<${Hc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
apart=${a`<${Im} id=${l} scenario=${e} />`} />
`:a`<${Rw} most=${s} scenario=${e} />`;return a`
${$}
<${yc} chosen=${r.join(",")} choices=${a`<${qw} acting=${o} chosen=${r} />`}
follows=${d()} />
<${Le} text=${r.length===1?g(rt.phrase,{name:i[0]}):""} />
`}var rt,qi,Rm=A(()=>{"use strict";Ie();Go();K();ot();Et();U();Ht();D();Re();vo();Te();nt();_t();It();rn();oe();Ka();Oe();xt();Pm();_c();ln();rt=k.whatif;qi=t=>v(t,"notation")});var Dm={};tf(Dm,{answerTo:()=>X,compare:()=>it,connection:()=>Uo,csv:()=>wa,data:()=>x,here:()=>T,longerWays:()=>Ma,scenarioOf:()=>tt});function Wi(t=null){for(let e of Di())e!==t&&(e.open=!1)}function Vc(){Wi(),Jn().classList.remove("is-open"),Ri().setAttribute("aria-expanded","false")}function Ww(){Jn()&&(Ri().addEventListener("click",()=>{let t=Jn().classList.toggle("is-open");for(let e of Di())e.open=t;Ri().setAttribute("aria-expanded",String(t))}),Jn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Vc():e.closest("summary")&&!Z()&&Wi(e.closest("details"))}),Jn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Di().find(n=>n.open);Z()?Ri().focus():e?.querySelector("summary")?.focus(),Vc()}),document.addEventListener("click",t=>{!Z()&&!Jn().contains(t.target)&&Wi()}),Jn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!Jn().contains(e)&&Wi()}))}function Dw(t){if(!Jn())return;let e=Zl(t)?.to;for(let n of Jn().querySelectorAll("a")){let{path:s}=dl(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of Di())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Uw(t,e){let n=Object.keys(x.comparisons).length>0,s=n||t==="vergelijk";return aa=!eo(e)||s!==n,aa?(En(a`<p role="status">${k.werkplaats.busy}</p>`,Ft("inhoud")),Ui?gt().show(Ui,gt().own):Kc||Hw(Ts(e),s),!0):!1}async function Hw(t,e){Kc=!0;try{Ui=(await gt().ask("page",{options:t,comparisons:e})).page,aa&&gt().show(Ui,gt().own)}catch(n){aa&&En(a`<p role="alert">${n.message}</p>`,Ft("inhoud"))}Kc=!1}function Vw(t){let e=t.path[0]||"overzicht",n=Ft("inhoud");if(Ft("bronregel").hidden=e==="controleer"&&!!we()?.board,we()?.own&&Uw(e,tt(t.query)))return;n.className=`scherm-${e}`;let s=Ft("zoek");s&&e!=="zoek"&&(s.value="");let o=Wm[e]||Wm.onbekend;En([a`<${vu} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),Dw(e)}function Gc(){let t=Ft("motor");t.hidden=!1;let{state:e,why:n,own:s}=gt();En(a`<${Z$} state=${e} why=${n} own=${s} />`,t)}function Kw(){Gw(),aa=!1,window.removeEventListener("werkplaats",Gc),En(null,Ft("inhoud")),En(null,Ft("motor"))}var Jn,Ri,Di,Wm,Kc,Ui,aa,Gw,Um=A(()=>{"use strict";Ie();K();ot();Et();U();Ht();D();Re();io();lo();_t();oe();Ka();Eu();sd();id();Kd();l$();B$();E$();em();lm();Gr();km();jm();Fm();Rm();Jn=()=>Ft("menu"),Ri=()=>Ft("menuknop"),Di=()=>[...Jn().querySelectorAll("details")];Ft("spring").addEventListener("click",t=>{t.preventDefault(),Ft("inhoud").focus()});Ww();Ft("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Vc();let e=Ft("zoek").value;location.hash=gu(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={...x.meta,title:document.title,address:location.hash||"#/overzicht"};Xo(g(e,{...s,sources:fs()}),n)});Wm={__proto__:null,overzicht:A$,dekking:ad,aandachtspunten:i$,partners:w$,maatregelen:C$,naslag:L$,gevraagd:M$,tijdlijn:z$,beloften:Bm,verken:Vd,ding:Cm,samenvatting:bm,vragen:im,"wat-als":qm,vergelijk:nd,"weet-niet":Au,methode:Fu,zoek:Nd,controleer:we()?tm:X$,onbekend:Js},Kc=!1,Ui="",aa=!1;we()&&(window.addEventListener("werkplaats",Gc),Gc());Ft("inhoud").replaceChildren();Gw=Lp(Vw);we()&&window.addEventListener("andere-bladzijde",Kw,{once:!0});document.documentElement.dataset.klaar="ja"});Ie();Gi();typeof DecompressionStream>"u"?Ft("te-oud").hidden=!1:Zc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Um(),Dm))});})();
